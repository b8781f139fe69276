import type { Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

type Status = Reply<"/api/v1/access/accounts", "get">["items"][number]["status"];

export const accountStatuses: Record<Status, string> = {
  invited: "Приглашён",
  active: "Работает",
  blocked: "Закрыт доступ",
};

export const accountTones: Record<Status, Tone> = { invited: "info", active: "good", blocked: "quiet" };

export const accounts = {
  title: "Пользователи",
  note: "Кто может войти и\u00a0что ему доступно",
  invite: "Пригласить",
  name: "Имя",
  nameHint: "Как показывать в\u00a0системе: фамилия и\u00a0имя или должность",
  email: "Электронная почта",
  emailHint: "По ней человек входит; изменить её потом нельзя",
  roles: "Роли",
  rolesHint: "Можно выбрать несколько",
  rolesMissing: "Выберите хотя бы одну роль",
  status: "Доступ",
  lastSignIn: "Последний вход",
  never: "ещё не\u00a0входил",
  inviteTitle: "Пригласить пользователя",
  editTitle: "Имя и\u00a0роли",
  linkTitle: "Приглашение готово",
  linkText: (name: string, until: string) =>
    `Передайте эту ссылку лично или письмом: ${name} задаст пароль и\u00a0войдёт. Ссылка действует до\u00a0${until} и\u00a0показывается только сейчас.`,
  linkLabel: "Ссылка-приглашение",
  newLink: "Новая ссылка",
  block: "Закрыть доступ",
  blockTitle: "Закрыть доступ?",
  blockText: (name: string) => `${name} не\u00a0сможет войти, открытые сеансы завершатся. Данные останутся.`,
  unblock: "Вернуть доступ",
  menu: "Действия",
  actions: (name: string) => `Действия: ${name}`,
  empty: "Пользователей пока нет",
} as const;
