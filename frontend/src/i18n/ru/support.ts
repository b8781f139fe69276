import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export const supportStatuses: Record<Schemas["SupportStatus"], string> = {
  open: "Идёт",
  closed: "Завершено",
};

export const supportEndings: Record<Schemas["SupportEnding"], string> = {
  done: "завершил психолог",
  consent_ended: "прекращено: согласие больше не\u00a0действует",
  left: "прекращено: наставляемый выбыл",
};

/** Psychological support; only psychologists come here. */
export const support = {
  title: "Сопровождение",
  lead: "Психологическая помощь наставляемым. Записи видят только психологи, в\u00a0базе они хранятся зашифрованными.",
  filter: "Состояние",
  add: "Начать сопровождение",
  addToast: "Сопровождение начато",
  mentee: "Наставляемый",
  menteeHint: "Нужно действующее согласие на\u00a0помощь психолога: его выдаёт куратор.",
  menteeNeeded: "Выберите наставляемого",
  occasion: "С\u00a0чем обратились",
  opened: "Начато",
  closed: "Завершено",
  status: "Состояние",
  emptyTitle: "Сопровождений нет",
  emptyText:
    "Начать можно, когда подписано отдельное согласие на\u00a0помощь психолога. За ребёнка его подписывает родитель.",
  noneFoundTitle: "Таких сопровождений нет",
  noneFoundText: "Выберите «Все», чтобы увидеть весь список.",
  back: "Сопровождение",
  facts: "Сопровождение",
  ending: "Чем закончилось",
  conclusion: "Заключение",
  notes: "Встречи",
  noNotes: "Записей пока нет.",
  addNote: "Записать встречу",
  noteToast: "Встреча записана",
  heldOn: "Когда встречались",
  noteText: "Что обсуждали и\u00a0что решили",
  close: "Завершить",
  closeText: "После завершения записи останутся, добавить новые будет нельзя.",
  closeLabel: "Заключение",
  closeToast: "Сопровождение завершено",
  card: "Карточка наставляемого",
  privacy: "Каждое открытие этой страницы записывается в\u00a0журнал.",
} as const;
