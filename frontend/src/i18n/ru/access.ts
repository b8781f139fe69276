import type { components } from "@/api/schema";

type Role = components["schemas"]["Role"];

/** Roles as they stand in lists; the codes are those of the contract. */
export const roleLabels: Record<Role, string> = {
  sys_admin: "Администратор системы",
  municipal_coordinator: "Координатор МНЦ",
  director: "Руководитель организации",
  curator: "Куратор",
  working_group_member: "Участник рабочей группы",
  class_teacher: "Классный руководитель",
  psychologist: "Педагог-психолог",
  site_editor: "Редактор сайта",
  pd_officer: "Ответственный за персональные данные",
  mentor: "Наставник",
  mentee: "Наставляемый",
  guardian: "Законный представитель",
  partner_rep: "Представитель партнёра",
};

export const access = {
  signInTitle: "Вход",
  signInLead: "Здравствуйте! Войдите под своей рабочей почтой.",
  email: "Электронная почта",
  emailInvalid: "Похоже, в\u00a0адресе опечатка",
  password: "Пароль",
  showPassword: "Показать пароль",
  signIn: "Войти",
  signOut: "Выйти",
  forgotten: "Забыли пароль? Попросите администратора организации выдать новую ссылку-приглашение.",
  invitationTitle: "Добро пожаловать",
  invitationLead: "Вас пригласили работать в\u00a0«Тандеме». Осталось придумать пароль.",
  name: "Кто вы",
  newPassword: "Придумайте пароль",
  repeatPassword: "Повторите пароль",
  passwordHint: "Не\u00a0короче 10\u00a0знаков. Хорошо подходит фраза из\u00a0нескольких слов.",
  passwordShort: "Нужно не\u00a0меньше 10\u00a0знаков",
  passwordsDiffer: "Пароли не\u00a0совпадают",
  accept: "Сохранить пароль и\u00a0войти",
  invitationMissing: "Ссылка-приглашение неполная",
  invitationMissingText: "Скопируйте её из\u00a0письма целиком или попросите администратора прислать новую.",
  roles: "Роли",
  organisation: "Организация",
  currentPassword: "Текущий пароль",
  changePassword: "Сменить пароль",
  passwordChanged: "Пароль изменён. Другие устройства придётся подключить заново.",
  toSignIn: "Перейти ко\u00a0входу",
  promise: [
    "Дорожная карта, сроки и\u00a0документы – на\u00a0одной странице",
    "Пары, встречи и\u00a0обратная связь – без таблиц на\u00a0стороне",
    "Согласия родителей и\u00a0учеников – под контролем",
  ],
} as const;
