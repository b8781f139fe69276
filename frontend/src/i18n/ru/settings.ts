/** Pages under «Настройки». */
export const settings = {
  title: "Настройки",
  organisation: "Организация",
  users: "Пользователи",
  password: "Профиль",
} as const;
