import type { components } from "@/api/schema";
import { counted } from "../plural";

export const guestSides: Record<components["schemas"]["Side"], string> = {
  mentee: "Наставляемые",
  mentor: "Наставники",
};

const guests = ["человек", "человека", "человек"] as const;

export const gatherings = {
  title: "Общие встречи",
  lead: "Наставники и\u00a0наставляемые знакомятся все вместе, прежде чем выбирать друг друга.",
  call: "Созвать общую встречу",
  called: "Встреча назначена, приглашены все из\u00a0баз",
  emptyTitle: "Общих встреч пока нет",
  emptyText:
    "Назначьте день и\u00a0место: будут приглашены все наставляемые из\u00a0базы и\u00a0отобранные наставники. Кто пришёл, отметит QR-код личного листка или вы\u00a0сами.",
  name: "Название",
  defaultName: "Общая встреча наставников и\u00a0наставляемых",
  when: "Дата",
  place: "Место",
  placeHint: "Кабинет или ссылка на\u00a0видеовстречу",
  invite: "Кого пригласить",
  inviteNeeded: "Выберите хотя бы одну базу",
  edit: "Изменить встречу",
  saved: "Встреча сохранена",
  cancel: "Отменить встречу",
  cancelText: "Листки перестанут действовать. Встреча останется в\u00a0списке с\u00a0пометкой.",
  cancelled: "Встреча отменена",
  cancelledBadge: "Отменена",
  ahead: "Впереди",
  cameOf: (came: number, all: number) => `Пришли: ${came} из\u00a0${all}`,
  invited: (n: number) => `Приглашено: ${counted(n, guests)}`,
  guests: "Кто приглашён",
  guestsNote: "Отметка сохраняется сразу. Снять её можно так\u00a0же.",
  guestsAhead: "Отмечать можно за\u00a0два часа до\u00a0начала и\u00a0позже.",
  filter: "Кого показать",
  all: "Все",
  absent: "Не\u00a0отмечены",
  guest: "Участник",
  side: "База",
  came: "Пришёл",
  cameName: (name: string) => `Пришёл: ${name}`,
  cameAt: (time: string) => `в\u00a0${time}`,
  bySlip: "по\u00a0листку",
  byStaff: "отметил куратор",
  noneHere: "Здесь никого нет.",
  newcomers: (n: number) => `В\u00a0базах появились новые люди: ${counted(n, guests)}.`,
  inviteNewcomers: "Пригласить и\u00a0их",
  newcomersInvited: "Новые участники приглашены",
  slips: "Листки с\u00a0QR-кодами",
  slipsLead:
    "У\u00a0каждого свой листок: навёл камеру, нажал «Я\u00a0здесь» и\u00a0отмечен. По\u00a0листку не\u00a0видно ничьих имён.",
  slipsTextTitle: "Напечатать листки?",
  slipsText: "Листок получит каждый, кто ещё не\u00a0отмечен. Листки, напечатанные раньше, перестанут действовать.",
  slipsCreate: "Сделать листки",
  slipsNone: "Все уже отмечены",
  slipsNoneText: "Листки больше никому не\u00a0нужны.",
  slipsOnce: "Листки показаны один раз: напечатайте их сейчас.",
  slipHow: "На\u00a0встрече наведите камеру на\u00a0код и\u00a0нажмите «Я\u00a0здесь».",
  toGathering: "К\u00a0встрече",
} as const;
