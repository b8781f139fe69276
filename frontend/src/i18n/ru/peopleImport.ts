import type { components } from "@/api/schema";
import { counted } from "../plural";

type Schemas = components["schemas"];

const lineForms = ["строка", "строки", "строк"] as const;
const peopleForms = ["человек", "человека", "человек"] as const;

/** What a column of a list may hold, as a person would call it. */
export const importColumns: Record<Schemas["ImportColumn"], string> = {
  full_name: "Фамилия, имя, отчество",
  family_name: "Фамилия",
  given_name: "Имя",
  patronymic: "Отчество",
  birth_date: "Дата рождения",
  class_name: "Класс или группа",
  class_letter: "Буква класса",
  kind: "Кто это",
  category: "Категория",
  phone: "Телефон",
  email: "Электронная почта",
  position: "Должность",
  workplace: "Место работы или учёбы",
  experience_years: "Педагогический стаж",
  guardian_name: "Представитель: имя",
  guardian_relation: "Представитель: кем приходится",
  guardian_phone: "Представитель: телефон",
  guardian_email: "Представитель: почта",
  second_guardian_name: "Второй представитель: имя",
  second_guardian_phone: "Второй представитель: телефон",
  topic: "Тема запроса",
  problem: "Что мешает",
  expected_result: "Ожидаемый результат",
  competences: "Чем поможет",
  time_resource: "Сколько времени есть",
  interests: "Интересы",
  achievements: "Достижения",
  preferred_age: "С\u00a0кем хотелось бы работать",
};

export const importOutcomes: Record<Schemas["ImportOutcome"], string> = {
  create: "Новый",
  match: "Уже известен",
  skip: "Пропустим",
  error: "Ошибка",
};

export const peopleImport = {
  title: { mentee: "Наставляемые из\u00a0файла", mentor: "Наставники из\u00a0файла" },
  lead: "Подойдёт список, который у\u00a0вас уже есть: столбцы могут стоять в\u00a0любом порядке. Сначала покажем, что поняли, и\u00a0ничего не\u00a0запишем без вашего согласия.",
  back: "Участники",
  notAllowed: "Загружать списки может куратор или директор",
  drop: "Перетащите сюда файл со\u00a0списком",
  or: "или",
  choose: "Выбрать файл",
  formats: "XLSX, ODS, CSV или таблица в\u00a0DOCX, до\u00a08\u00a0МБ и\u00a010\u00a0000 строк",
  columnsHelp:
    "Нужны имя и\u00a0дата рождения. Ещё поймём класс, телефоны и\u00a0почту, законного представителя, запрос или компетенции.",
  reading: (name: string) => `Читаем «${name}» и\u00a0сверяем с\u00a0базой…`,
  refused: "Файл не\u00a0взять",
  other: "Другой файл",
  found: (n: number) => `В\u00a0списке ${counted(n, peopleForms)}`,
  from: (name: string) => `Из файла «${name}»`,
  kind: "Если не\u00a0написано, кто это",
  category: "Категория для остальных",
  categoryHint: "Тем, у\u00a0кого в\u00a0списке она не\u00a0указана",
  columns: "Столбцы",
  columnsNote: "Проверьте, верно ли мы поняли, где что стоит",
  leftOut: "Не\u00a0загружать",
  emptyColumn: "пусто",
  columnOf: (title: string) => `Что в\u00a0столбце «${title}»`,
  lines: "Строки",
  filterLabel: "Какие строки показать",
  all: "Все",
  line: "Строка",
  name: "Имя",
  birthDate: "Родился",
  className: "Класс",
  outcome: "Что будет",
  remarks: "Замечания",
  noSuchLines: "Таких строк нет",
  noErrors: "Ошибок нет: список можно загружать",
  showMore: (n: number) => `Показать ещё\u00a0${n}`,
  without: (n: number) => `Загрузить без ошибочных: ${counted(n, lineForms)}`,
  hasErrors:
    "Есть строки с\u00a0ошибками. Исправьте их в\u00a0файле и\u00a0загрузите его снова – или загрузите остальных без них.",
  save: (n: number) => `Загрузить: ${counted(n, peopleForms)}`,
  nothing: "Загружать некого: все уже в\u00a0базе.",
  confirmTitle: "Загрузить список без ошибочных строк?",
  confirmText: (n: number) =>
    `${counted(n, ["строка с\u00a0ошибкой останется", "строки с\u00a0ошибками останутся", "строк с\u00a0ошибками останутся"])} в\u00a0файле: этих людей добавите потом.`,
  saved: (created: number, matched: number) =>
    matched === 0
      ? `В\u00a0базу добавлено: ${counted(created, peopleForms)}. Дальше – согласия`
      : `Добавлено новых: ${created}, уже известных: ${matched}. Дальше – согласия`,
} as const;

/** The whole base at once, on the page of the bases. */
export const baseFiles = {
  button: "Списком",
  bringIn: "Загрузить из\u00a0файла",
  takeOut: "Скачать базу",
  fileName: { mentee: "База наставляемых", mentor: "База наставников" },
  formats: { xlsx: "Таблица Excel", csv: "CSV для других программ" },
} as const;
