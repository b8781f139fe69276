import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export const referralSources: Record<Schemas["ReferralSource"], string> = {
  class_teacher: "Классный руководитель",
  psychologist: "Психолог",
  guardian: "Родитель",
  staff: "Куратор или директор",
};

export const referralStatuses: Record<Schemas["ReferralStatus"], string> = {
  referred: "Ждёт решения",
  accepted: "Участвует",
  declined: "Отклонена",
};

export const referrals = {
  title: "Рекомендации",
  lead: "Кому может помочь наставник. До согласия храним только имя, класс и\u00a0причину.",
  add: "Рекомендовать",
  filterLabel: "Какие рекомендации показать",
  all: "Все",
  emptyTitle: "Рекомендаций пока нет",
  emptyText: "Назовите того, кому нужна поддержка: куратор поговорит с\u00a0ним и\u00a0с\u00a0родителями.",
  noneSuchTitle: "Таких рекомендаций нет",
  program: "Программа",
  className: "Класс",
  ownClass: "Ваш класс",
  noClasses: "Куратор ещё не\u00a0назначил вам класс: попросите его сделать это на\u00a0странице рекомендаций.",
  reason: "Почему нужна поддержка",
  reasonHint: "Коротко и\u00a0без диагнозов: что мешает и\u00a0чем помог\u00a0бы наставник",
  created: "Рекомендация отправлена куратору",
  keep: (day: string) => `Будет удалена ${day}, если не\u00a0станет участником`,
  by: (source: string, author: string, day: string) => `${source}: ${author}, ${day}`,
  accept: "Сделать участником",
  decline: "Отклонить",
  declineText: "Причину увидит тот, кто рекомендовал.",
  declined: "Рекомендация отклонена",
  openCard: "Открыть карточку",
  teachers: "Классные руководители",
  teachersNote: "Каждый видит рекомендации и\u00a0их судьбу только в\u00a0своих классах",
  teachersEmpty:
    "Пока нет ни\u00a0одной учётной записи с\u00a0ролью классного руководителя. Пригласите их в\u00a0настройках.",
  classes: (name: string) => `Классы: ${name}`,
  classesHint: "Каждый завершайте запятой или клавишей Enter",
  saved: "Классы записаны",
  from: (name: string) => `По рекомендации: ${name}`,
} as const;
