/** Pages under «Настройки». */
export const settings = {
  title: "Настройки",
  organisation: "Организация",
  users: "Пользователи",
  templates: "Шаблоны",
  password: "Профиль",
} as const;
