import type { Reply } from "@/api/types";

type Overview = Reply<"/api/v1/monitoring/overview", "get">;
type Counts = Overview["counts"];

/** What a figure counts; forms stand after the number. */
export const countForms: Record<Exclude<keyof Counts, "pairsTotal">, readonly [string, string, string]> = {
  mentees: ["наставляемый", "наставляемых", "наставляемых"],
  mentors: ["наставник", "наставника", "наставников"],
  pairsActive: ["пара работает", "пары работают", "пар работает"],
  meetingsThisMonth: ["встреча с\u00a0начала месяца", "встречи с\u00a0начала месяца", "встреч с\u00a0начала месяца"],
  consentsMissing: ["участник без согласия", "участника без согласий", "участников без согласий"],
  feedbackMissing: ["встреча без отзыва", "встречи без отзывов", "встреч без отзывов"],
  overdue: ["дело просрочено", "дела просрочены", "дел просрочено"],
};

/** Words of a link that mends what it stands beside. */
export const mendLabels: Record<Overview["attention"][number]["target"], string> = {
  roadmap: "Открыть карту",
  participant: "Открыть карточку",
  participants: "К\u00a0участникам",
  consents: "К\u00a0согласиям",
  pair: "Открыть пару",
  pairs: "К\u00a0парам",
  meeting: "К\u00a0встрече",
  meetings: "Ко\u00a0встречам",
  surveys: "К\u00a0анкетам",
  program: "К\u00a0программе",
  care: "Что делать",
};

export const severityLabels: Record<Overview["attention"][number]["severity"], string> = {
  high: "Срочно",
  medium: "Важно",
  low: "Стоит заметить",
};

export const overview = {
  tab: "Обзор",
  morning: "Доброе утро!",
  day: "Добрый день!",
  evening: "Добрый вечер!",
  night: "Доброй ночи!",
  attention: "Требует внимания",
  calmTitle: "Всё спокойно",
  calmText: "Ничего срочного нет: сроки соблюдены, согласия и\u00a0отзывы на\u00a0месте.",
  upcoming: "Ближайшие две недели",
  upcomingEmpty: "Впереди пока ничего не\u00a0запланировано.",
  stages: "Семь этапов программы",
  stagesNote: (done: number) => `Завершено ${done}\u00a0из\u00a07`,
  figures: "В\u00a0цифрах",
  ofTotal: (total: number) => `из\u00a0${total}`,
  passport: "Паспорт программы",
  lateForms: ["дело с\u00a0просрочкой", "дела с\u00a0просрочкой", "дел с\u00a0просрочкой"],
  meeting: "Встреча",
  activity: "Дорожная карта",
} as const;
