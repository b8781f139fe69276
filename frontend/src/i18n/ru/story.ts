import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** What happened to a participant, by the verb of the log. */
export const participantEvents: Readonly<Record<string, string>> = {
  created: "Карточка создана",
  changed: "Запрос и\u00a0анкета изменены",
  entered: "Вошёл в\u00a0базу",
  interviewed: "Собеседование записано",
  selected: "Отобран в\u00a0программу",
  reserved: "Переведён в\u00a0резерв",
  trained: "Обучение отмечено",
  "training-waived": "Освобождён от обучения",
  matched: "Включён в\u00a0приказ о\u00a0паре",
  activated: "Пара начала работу",
  released: "Пара прекращена, снова в\u00a0базе",
  completed: "Работа в\u00a0паре завершена",
  withdrawn: "Участие прекращено",
  rejected: "Отклонён",
  "category-erased": "Особая категория стёрта",
  "carried-over": "Пришёл из прошлой программы",
  continued: "Продолжил в\u00a0следующей программе",
  actualised: "Данные проверены",
  invited: "Приглашён в\u00a0систему",
  "note-added": "Записаны сведения от других",
  "note-deleted": "Сведения от других удалены",
};

export const noteSources: Record<Schemas["NoteSource"], string> = {
  class_teacher: "Классный руководитель",
  psychologist: "Педагог-психолог",
  guardian: "Родители",
  personnel_file: "Личное дело",
  method_work: "Анализ методической работы",
  attestation: "Рекомендации аттестации",
  other: "Другой источник",
};

export const story = {
  invite: "Пригласить в\u00a0систему",
  inviteText: "Человек увидит только своё: пару, встречи, обучение. Почта будет его именем для входа.",
  inviteEmail: "Почта",
  inviteLink: "Ссылка для\u00a0входа",
  inviteLinkText: "Передайте ссылку лично: по\u00a0ней задают пароль. Показывается один раз.",
  title: "История",
  system: "система",
  others: "Участие в\u00a0других программах",
  noOthers: "В\u00a0других программах не\u00a0участвовал.",
  otherLine: (side: string, year: string) => `${side}, ${year}`,
  actualise: "Данные проверены",
  actualised: (day: string) => `Карточку проверяли ${day}`,
  neverActualised: "Карточку ещё не\u00a0проверяли",
  actualisedDone: "Отмечено: карточка верна",
  showAll: (n: number) => `Показать всё: ${n}`,

  carryOver: "В\u00a0следующую программу",
  carryOverText: "Запрос и\u00a0анкета перейдут с\u00a0человеком, здесь его участие и\u00a0история останутся.",
  nextProgram: "Программа",
  noPrograms: "Других открытых программ нет: сначала создайте следующую.",
  carriedOver: "Перешёл в\u00a0следующую программу",

  notes: "Сведения от других",
  notesNote: "Видят куратор, директор и\u00a0психолог; каждый просмотр записывается",
  noNotes: "Что рассказали классный руководитель, психолог, родители или личное дело, пока не\u00a0записано.",
  addNote: "Записать сведения",
  source: "Откуда",
  notedOn: "Когда",
  text: "Что важно знать",
  textHint: "Коротко и\u00a0по делу: без диагнозов и\u00a0оценок",
  noteSaved: "Сведения записаны",
  noteBy: (day: string, author: string) => `${day}, записал(а) ${author}`,
  deleteNote: "Удалить запись",
  deleteNoteText: "Запись исчезнет у\u00a0всех, в\u00a0журнале останется только причина.",
} as const;
