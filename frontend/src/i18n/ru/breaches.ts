import type { components } from "@/api/schema";
import { counted } from "../plural";

type Schemas = components["schemas"];

export const breachStatuses: Record<Schemas["BreachStatus"], string> = {
  open: "Ждёт уведомления",
  notified: "Идёт расследование",
  reported: "Завершён",
  dismissed: "Не подтвердился",
};

const hours = (count: number) => counted(count, ["час", "часа", "часов"]);

/** What the first notice must tell, as it stands in a sentence. */
export const noticeFields: Record<string, string> = {
  causes: "предполагаемые причины",
  harm: "возможный вред",
  measures: "принятые меры",
  contact: "контактное лицо",
};

/** Breaches of personal data and what the regulator is told of them. */
export const breaches = {
  title: "Инциденты с\u00a0данными",
  lead: "Данные попали или могли попасть к\u00a0посторонним: 24\u00a0часа на\u00a0первое уведомление, 72\u00a0часа на\u00a0итог расследования.",
  add: "Сообщить об\u00a0инциденте",
  addToast: "Карточка заведена, часы идут",
  emptyTitle: "Инцидентов нет",
  emptyText:
    "Потерян ноутбук с\u00a0анкетами, список ушёл не\u00a0тому адресату, чужой вошёл под\u00a0паролем сотрудника: заведите карточку сразу, система посчитает сроки и\u00a0подскажет, что написать.",
  number: (number: number) => `Инцидент №\u00a0${number}`,
  back: "Инциденты",
  what: "Что произошло",
  discovered: "Обнаружен",
  status: "Состояние",
  due: "Срок",
  left: (count: number) => (count < 1 ? "меньше часа" : `ещё ${hours(count)}`),
  late: (count: number) => (count < 1 ? "срок вышел" : `срок вышел ${hours(count)} назад`),
  sent: "отправлено",
  sentLate: "отправлено позже срока",
  notice: "Первое уведомление",
  report: "Итог расследования",
  dueAt: (moment: string) => `до ${moment}`,

  discoveredAt: "Обнаружили",
  happenedAt: "Произошло",
  happenedKnown: "Известно, когда это произошло",
  whatHappened: "Что произошло",
  whatHint: "Где, с\u00a0каким устройством или записью. Без фамилий.",
  dataKinds: "Какие данные и\u00a0чьи",
  dataHint: "Например: фамилии, классы и\u00a0телефоны наставляемых.",
  peopleCount: "Сколько примерно человек",
  causes: "Предполагаемые причины",
  harm: "Возможный вред людям",
  measures: "Что уже сделано",
  measuresHint: "Сменены пароли, отозван доступ, письмо удалено у\u00a0получателя.",
  contact: "Кого спросить Роскомнадзору",
  contactHint: "Должность и\u00a0рабочий телефон.",
  laterNote: "Эти четыре поля нужны для уведомления; их можно заполнить позже.",
  change: "Изменить",
  changeToast: "Карточка изменена",

  whatToDo: "Что сделать",
  steps: {
    lacking: "Допишите карточку: без этого уведомление не\u00a0примут.",
    open: "Скопируйте сведения, отправьте уведомление на\u00a0портале Роскомнадзора и\u00a0отметьте это здесь.",
    notified: "Проведите внутреннее расследование, сообщите итог Роскомнадзору и\u00a0отметьте это здесь.",
    reported: "Обе отметки есть. Карточка закрыта и\u00a0хранится.",
    dismissed: "Утечки не\u00a0было, карточка закрыта и\u00a0хранится.",
  },
  lacks: (fields: string) => `Не\u00a0хватает: ${fields}.`,
  copy: "Скопировать сведения",
  notCopied: "Скопировать не\u00a0удалось: выделите текст карточки и\u00a0скопируйте его сами",
  markNotice: "Уведомление отправлено",
  markReport: "Итог отправлен",
  sentAt: "Когда отправили",
  sentNumber: "Номер, который дал портал",
  inquiry: "Что выяснило расследование",
  culprits: "По чьей вине",
  culpritsHint: "Должность или «посторонние лица»; оставьте пустым, если виновных нет.",
  noticeToast: "Уведомление отмечено",
  reportToast: "Расследование завершено",
  dismiss: "Утечки не было",
  dismissText:
    "Карточка закроется. Объясните, почему данные ни\u00a0к\u00a0кому не\u00a0попали: это проверит Роскомнадзор.",
  dismissToast: "Карточка закрыта",
  facts: "Карточка",
  sentOn: (moment: string, number: string | null) => (number ? `${moment}, №\u00a0${number}` : moment),
} as const;
