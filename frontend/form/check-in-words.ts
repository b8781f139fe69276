/** Words of a slip of a general meeting; the states by their code. */
export const checkInWords = {
  loading: "Загружаем…",
  here: "Я\u00a0здесь",
  sending: "Отмечаем…",
  came: "Вы\u00a0отмечены. Хорошей встречи!",
  not_now: "Отметиться можно в\u00a0день встречи: за\u00a0два часа до\u00a0начала и\u00a0пока она идёт.",
  cancelled: "Встреча отменена. Новый день сообщит куратор.",
  deadTitle: "Листок не\u00a0действует",
  noLineTitle: "Нет связи",
  noLine:
    "Проверьте интернет и\u00a0попробуйте ещё раз. Можно и\u00a0просто подойти к\u00a0куратору: он отметит вас сам.",
  again: "Попробовать ещё раз",
} as const;
