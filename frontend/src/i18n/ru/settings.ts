/** Pages under «Настройки». */
export const settings = {
  title: "Настройки",
  organisation: "Организация",
  privacy: "Персональные данные",
  calendar: "Календарь",
  users: "Пользователи",
  templates: "Шаблоны",
  notifications: "Уведомления",
  password: "Профиль",
} as const;
