import type { Reply } from "@/api/types";
import { counted } from "../plural";

type Draft = Reply<"/api/v1/programs/{programId}/roadmap/import-preview", "post">;
type Line = Draft["sections"][number]["activities"][number];

const lines = ["мероприятие", "мероприятия", "мероприятий"] as const;
const sections = ["разделе", "разделах", "разделах"] as const;

export const importWarnings: Record<Line["warnings"][number], string> = {
  number_missing: "нет номера",
  number_double: "номер повторяется",
  number_gap: "перед этим номером пропуск",
  due_missing: "срок не\u00a0указан",
  due_not_understood: "срок не\u00a0распознан, останется словами",
  due_assumed: "срок дополнен по\u00a0учебному году",
  year_outside: "срок вне программы",
  year_in_text: "в\u00a0тексте другой учебный год",
  responsible_missing: "нет ответственного",
  responsible_unknown: "проверьте ответственного",
  result_empty: "результат не\u00a0указан",
  text_cut: "слишком длинный текст, конец обрезан",
};

export const importFormats: Record<Draft["format"], string> = {
  docx: "документ Word",
  xlsx: "таблица Excel",
  odt: "документ LibreOffice",
  csv: "текст",
};

export const roadmapImport = {
  open: "Загрузить из\u00a0файла",
  title: "Загрузка дорожной карты",
  lead: "Подойдёт та карта, что уже есть в\u00a0школе. Сначала покажем, что поняли; сохраните вы сами.",
  back: "К\u00a0дорожной карте",
  ways: { file: "Файл", text: "Вставить текст" },
  wayLabel: "Откуда взять карту",
  drop: "Перетащите файл сюда",
  or: "или",
  choose: "Выбрать файл",
  formats: "DOCX, XLSX, ODT или CSV, до 8\u00a0МБ",
  textLabel: "Таблица или список",
  textHint: "Скопируйте таблицу из\u00a0Word или Excel и\u00a0вставьте сюда. Простой список строк тоже подойдёт.",
  textPlaceholder: "1.1\tИздать приказ\tдо 1 октября\tДиректор\tПриказ",
  textEmpty: "Вставьте текст таблицы",
  read: "Прочитать",
  reading: (name: string) => `Читаем «${name}»…`,
  pastedName: "Вставленный текст.txt",
  refused: "Файл не\u00a0прочитан",
  notDraft: "Дорожная карта уже утверждена",
  notDraftText:
    "Загрузить строки можно в\u00a0черновик. Начните новую редакцию карты или верните её на\u00a0доработку.",
  notAllowed: "Загружать карту могут куратор и\u00a0директор",
  other: "Выбрать другой файл",
  understood: (count: number, parts: number) =>
    `${counted(count, lines)} в\u00a0${parts.toLocaleString("ru")}\u00a0${parts === 1 ? sections[0] : sections[1]}`,
  from: (name: string, format: string) => `${name} · ${format}`,
  filterLabel: "Какие строки показать",
  filters: { all: "Все", doubtful: "Только с\u00a0замечаниями", excluded: "Не\u00a0загружать" },
  nothing: "Таких строк нет",
  nothingDoubtful: "Замечаний нет: всё понятно",
  include: (title: string) => `Загрузить строку: ${title}`,
  edit: (title: string) => `Исправить: ${title}`,
  asWritten: (text: string) => `в\u00a0файле: ${text}`,
  noDue: "без срока",
  checked: "исправлено",
  sectionTitle: "Название раздела",
  sectionStage: "Этап программы",
  noStage: "Без этапа",
  newSection: "Новый раздел…",
  newSectionTitle: "Новый раздел",
  outside: (count: number) => `Не вошло в\u00a0карту: ${counted(count, ["строка", "строки", "строк"])}`,
  outsideHint: "Этот текст стоял вокруг таблицы. Если среди него есть мероприятие, добавьте его после загрузки.",
  modeLabel: "Как загрузить",
  modes: { append: "Добавить к\u00a0тому, что есть", replace: "Заменить всю карту" },
  replaceTitle: "Заменить дорожную карту?",
  replaceText: (count: string) =>
    `Сейчас в\u00a0карте ${count}. Их заменят строки из\u00a0файла, вернуть прежние будет нельзя.`,
  replaceConfirm: "Заменить карту",
  save: (count: number) => `Загрузить ${counted(count, lines)}`,
  nothingToSave: "Все строки отмечены «не\u00a0загружать»",
  saved: (count: number, parts: number) =>
    `В\u00a0карту ${count === 1 ? "загружено" : "загружены"} ${counted(count, lines)} в\u00a0${parts}\u00a0${parts === 1 ? sections[0] : sections[1]}`,
  inRoadmap: (count: number) => counted(count, lines),
  saveLine: "Готово",
  cancelLine: "Отмена",
  dueText: "Срок словами",
  dueTextHint: "Так он будет стоять в\u00a0печатной форме",
  noSection: "Назовите раздел",
} as const;

export const roadmapDownload = {
  button: "Скачать",
  formats: { docx: "Документ Word (DOCX)", pdf: "Для печати (PDF)", xlsx: "Таблица Excel (XLSX)" },
  fileName: "Дорожная карта",
} as const;
