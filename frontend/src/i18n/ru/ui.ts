/** Words inside of the shared blocks, mostly for screen readers. */
export const checklist = { met: "Выполнено", missing: "Не\u00a0выполнено" } as const;

export const table = {
  sortBy: (column: string) => `Сортировать: ${column}`,
  shownAll: "Показаны все записи",
} as const;

export const dateField = {
  previousMonth: "Предыдущий месяц",
  nextMonth: "Следующий месяц",
  previousYear: "Предыдущий год",
  nextYear: "Следующий год",
  previousDecade: "Предыдущее десятилетие",
  nextDecade: "Следующее десятилетие",
  chooseMonth: "Выбрать месяц",
  chooseYear: "Выбрать год",
} as const;

export const steps = { done: "пройден", current: "текущий", ahead: "впереди" } as const;

export const slips = {
  print: "Распечатать",
  copyList: "Скопировать списком",
  qr: "QR-код личной ссылки",
} as const;
