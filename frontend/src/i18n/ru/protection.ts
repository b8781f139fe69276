import { counted } from "../plural";

/** Registers of the person responsible for personal data. */
export const protection = {
  sections: "Разделы защиты данных",
  tabs: {
    requests: "Обращения",
    breaches: "Инциденты",
    gaps: "Без согласий",
    looks: "Просмотры",
  },
  gapsTitle: "Кто участвует без\u00a0согласий",
  gapsLead:
    "Все программы сразу. Пока согласия не\u00a0действуют, человек не\u00a0войдёт в\u00a0базу, а\u00a0пара не\u00a0начнёт работу.",
  person: "Кто",
  missing: "Чего не\u00a0хватает",
  allTitle: "Согласия есть у\u00a0всех",
  allText: (people: number) =>
    people === 0
      ? "Пока никто не\u00a0участвует в\u00a0программах."
      : `${counted(people, ["участник", "участника", "участников"])}, и\u00a0у\u00a0каждого действуют все нужные согласия.`,
  summary: (lacking: number, people: number) =>
    `Согласий не\u00a0хватает у\u00a0${counted(lacking, ["участника", "участников", "участников"])} из\u00a0${people}`,
  more: (shown: number) => `Показаны первые ${shown} по\u00a0алфавиту.`,
  looksTitle: "Журнал просмотров",
  looksLead:
    "Кто и\u00a0когда смотрел чувствительные сведения, открывал сканы и\u00a0выгружал данные. Записи нельзя изменить или удалить.",
  when: "Когда",
  who: "Кто смотрел",
  action: "Что открыто или выгружено",
  subject: "О\u00a0ком",
  system: "Система",
  gone: "данные стёрты",
  noLooksTitle: "Просмотров ещё не\u00a0было",
  noLooksText:
    "Сюда попадёт каждое открытие чувствительной категории, записи от\u00a0других лиц, скана согласия и\u00a0каждая выгрузка.",
} as const;

/** What somebody looked at or took out, by the action of the log. */
export const lookActions: Record<string, string> = {
  "participant.category-read": "Карточка с\u00a0чувствительной категорией",
  "participants.categories-read": "Список с\u00a0чувствительными категориями",
  "participant.notes-read": "Сведения от\u00a0других лиц",
  "support.case-read": "Записи психолога",
  "consent.scan-read": "Скан согласия",
  "document.file-read": "Файл документа",
  "person.data-exported": "Выгрузка всех данных человека",
  "participants.exported": "Выгрузка базы программы",
};
