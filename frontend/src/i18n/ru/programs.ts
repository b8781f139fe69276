import type { Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

type Program = Reply<"/api/v1/programs/{programId}", "get">;
type Stage = Reply<"/api/v1/programs/{programId}/stages", "get">[number];

export const programStatuses: Record<Program["status"], string> = {
  draft: "Черновик",
  review: "На\u00a0рассмотрении",
  approved: "Утверждена",
  active: "Идёт",
  suspended: "Приостановлена",
  completing: "Завершается",
  completed: "Завершена",
  cancelled: "Отменена",
  archived: "В\u00a0архиве",
};

export const stageStatuses: Record<Stage["status"], string> = {
  not_started: "Не\u00a0начат",
  in_progress: "В\u00a0работе",
  done: "Завершён",
};

export const meetingProfiles: Record<Program["meetingProfile"], { label: string; text: string }> = {
  full: {
    label: "Полная цепочка встреч",
    text: "Знакомство, пробная, планирование, совместная работа, итоговая",
  },
  short: { label: "Короткая цепочка встреч", text: "Знакомство, регулярные встречи, заключительная" },
};

/** What a transition is called on its button and what is asked before it; keys are the API's actions. */
export const programActions = {
  submission: { label: "Отправить на\u00a0рассмотрение", done: "Программа отправлена на\u00a0рассмотрение" },
  approval: { label: "Утвердить", done: "Программа утверждена" },
  return: {
    label: "Вернуть на\u00a0доработку",
    done: "Программа возвращена",
    question: "Программа снова станет черновиком, а\u00a0замечание увидит куратор.",
    reason: "Что нужно исправить",
  },
  activation: {
    label: "Начать программу",
    done: "Программа идёт",
    question: "Можно будет создавать пары и\u00a0вести встречи. Состав и\u00a0сроки программы закрепятся.",
  },
  suspension: {
    label: "Приостановить",
    done: "Программа приостановлена",
    question: "Все пары встанут на\u00a0паузу, новые встречи записать не\u00a0получится.",
    reason: "Почему приостанавливаем",
  },
  resumption: { label: "Возобновить", done: "Программа снова идёт" },
  closing: {
    label: "Перейти к\u00a0завершению",
    done: "Программа завершается",
    question: "Новые пары создать будет нельзя, начатые доводят работу до\u00a0конца.",
  },
  completion: {
    label: "Завершить программу",
    done: "Программа завершена",
    question: "Все пары должны быть завершены или прекращены.",
  },
  cancellation: {
    label: "Отменить программу",
    done: "Программа отменена",
    question: "Вернуть отменённую программу нельзя.",
    reason: "Почему отменяем",
  },
} as const;

export const programs = {
  title: "Программы наставничества",
  lead: "У\u00a0каждой программы своя дорожная карта, участники и\u00a0пары.",
  create: "Новая программа",
  createButton: "Создать программу",
  emptyTitle: "Программ пока нет",
  emptyText:
    "Начните с\u00a0готового шаблона: дорожная карта, этапы и\u00a0формы наставничества уже внутри, останется поправить сроки.",
  roadmapProgress: "Дорожная карта",
  doneOf: (done: number, total: number) => `${done}\u00a0из\u00a0${total}`,
  overdueShort: (count: string) => `${count} с\u00a0просрочкой`,
  overdueForms: ["дело", "дела", "дел"],
  open: "Открыть",
  passport: "Паспорт программы",
  about: "О\u00a0программе",
  schoolYear: "Учебный год",
  yearTitle: (year: string) => `${year} учебный год`,
  period: "Сроки",
  startsOn: "Начало",
  endsOn: "Окончание",
  curator: "Куратор",
  curatorHint: "Должность или фамилия, как в\u00a0приказе",
  profile: "Встречи пар",
  forms: "Формы и\u00a0ролевые модели",
  formsHint: "Отметьте, кто кого будет поддерживать",
  formsMissing: "Выберите хотя бы одну форму и\u00a0ролевую модель в\u00a0ней",
  goal: "Цель",
  tasks: "Задачи",
  expectedResults: "Ожидаемые результаты",
  onePerLine: "Каждая строка\u00a0– отдельный пункт",
  name: "Название",
  namePlaceholder: "Например, Учимся вместе",
  template: "Шаблон",
  templateLead: "Шаблон даёт готовую дорожную карту. Всё в\u00a0ней потом можно изменить.",
  templateMissing: "Выберите, с\u00a0чего начать",
  ownTemplate: "С\u00a0чистого листа",
  ownTemplateText: "Пустая дорожная карта: разделы и\u00a0мероприятия добавите сами.",
  fitting: "Подходит вашей организации",
  activityForms: ["мероприятие", "мероприятия", "мероприятий"],
  steps: ["Шаблон", "Сроки и\u00a0люди", "Цель и\u00a0формы"],
  createdToast: "Программа создана. Проверьте дорожную карту",
  endBeforeStart: "Окончание раньше начала",
  approved: "Утверждение",
  approvalLead:
    "Перенесите данные с\u00a0бумаги: сначала программу рассматривает совет, затем приказ подписывает руководитель.",
  protocolBody: "Кто рассмотрел",
  protocolBodies: ["Педагогический совет", "Методический совет", "Управляющий совет"],
  protocolNumber: "Протокол\u00a0№",
  protocolDate: "Дата протокола",
  orderNumber: "Приказ\u00a0№",
  orderDate: "Дата приказа",
  protocol: (body: string, number: string, date: string) => `${body}, протокол №\u00a0${number} от\u00a0${date}`,
  order: (number: string, date: string) => `Приказ №\u00a0${number} от\u00a0${date}`,
  beforeStart: "Что нужно до\u00a0начала",
  startConditions: {
    roadmap_approved: "Дорожная карта утверждена",
    order_implementation: "Приказ о\u00a0внедрении действует",
    curator_appointed: "Куратор назначен приказом или в\u00a0реестре ответственных",
  },
  startMends: {
    roadmap_approved: "К\u00a0дорожной карте",
    order_implementation: "Составить приказ",
    curator_appointed: "Составить приказ",
  },
  notReady: "Пока не\u00a0выполнено:",
  startAnyway: "Почему начинаем сейчас",
  remark: "Замечание при возврате",
  stages: "Семь этапов",
  stagesNote: "Этапы могут идти одновременно",
  startStage: "Начать этап",
  finishStage: "Завершить этап",
  reopenStage: "Вернуть в\u00a0работу",
  reopenQuestion: (title: string) => `Этап «${title}» снова станет рабочим.`,
  stageResult: (result: string) => `Результат: ${result.charAt(0).toLowerCase()}${result.slice(1)}.`,
  stageProgress: (done: number, total: number) => `Сделано ${done}\u00a0из\u00a0${total}.`,
  toRoadmap: "Дорожная карта",
} as const;

export const programTones: Record<Program["status"], Tone> = {
  draft: "quiet",
  review: "info",
  approved: "info",
  active: "good",
  suspended: "attention",
  completing: "info",
  completed: "good",
  cancelled: "quiet",
  archived: "quiet",
};
