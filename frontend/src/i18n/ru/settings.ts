/** Pages under «Настройки». */
export const settings = {
  title: "Настройки",
  organisation: "Организация",
  privacy: "Персональные данные",
  users: "Пользователи",
  templates: "Шаблоны",
  password: "Профиль",
} as const;
