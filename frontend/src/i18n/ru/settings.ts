/** Pages under «Настройки». */
export const settings = {
  title: "Настройки",
  organisation: "Организация",
  users: "Пользователи",
  password: "Моя учётная запись",
} as const;
