import type { components } from "@/api/schema";
import { plural } from "../plural";

type Schemas = components["schemas"];

/** Who a person is to the organisation. */
export const personKinds: Record<Schemas["PersonKind"], string> = {
  learner: "Обучающийся",
  teacher: "Педагог",
  parent: "Родитель",
  alumnus: "Выпускник",
  professional: "Профессионал, общественный деятель",
  enterprise_employee: "Сотрудник предприятия",
  guardian_only: "Законный представитель",
};

/** Who a representative is to the child. */
export const guardianRelations: Record<Schemas["GuardianRelation"], string> = {
  parent: "Родитель",
  guardian: "Опекун",
  trustee: "Попечитель",
  foster_parent: "Приёмный родитель",
  institution: "Представитель учреждения",
};

export const people = {
  person: "Человек",
  familyName: "Фамилия",
  givenName: "Имя",
  patronymic: "Отчество",
  patronymicHint: "Если есть",
  birthDate: "Дата рождения",
  birthDateFuture: "Дата рождения не\u00a0может быть в\u00a0будущем",
  age: (years: number) => `${years}\u00a0${plural(years, ["год", "года", "лет"])}`,
  kind: "Кто это",
  className: "Класс или группа",
  classShort: "Класс, группа",
  position: "Должность или занятие",
  workplace: "Место работы или учёбы",
  experienceYears: "Педагогический стаж, полных лет",
  experience: "Педагогический стаж",
  inBaseSince: "В\u00a0базе с",
  phone: "Телефон",
  phonePlaceholder: "+7 900 000-00-00",
  phoneInvalid: "Цифры, пробелы, скобки и\u00a0дефисы: +7 900 000-00-00",
  email: "Электронная почта",
  emailShort: "Почта",
  emailInvalid: "Похоже, в\u00a0адресе опечатка",
  check: "Справка об отсутствии судимости действует до",
  checkHint: "Нужна взрослым не\u00a0из числа работников, чтобы работать с\u00a0детьми. Сама справка не\u00a0хранится.",
  checkShort: "Справка действует до",
  nameInvalid: "Только буквы, пробел и\u00a0дефис",
  edit: "Данные человека",
  guardians: "Законные представители",
  guardian: "Законный представитель",
  guardianNote: "Участнику нет 18\u00a0лет: без представителя согласие не\u00a0оформить.",
  relation: "Кем приходится ребёнку",
  authority: "Документ о\u00a0полномочиях",
  authorityHint: "Например: акт о\u00a0назначении опекуна №\u00a012 от\u00a014.03.2022",
  contactNeeded: "Нужен телефон или почта: с\u00a0представителем должна быть связь",
  guardianTooYoung: "Представителю должно быть не\u00a0меньше 18\u00a0лет",
  addGuardian: "Добавить представителя",
  removeGuardian: "Убрать представителя",
  removeGuardianText: (name: string) =>
    `${name} больше не\u00a0сможет подписывать согласия. Уже подписанные останутся в\u00a0журнале.`,
  noGuardians: "Представителя пока нет. Он нужен, чтобы оформить согласие.",
  known: "Уже есть в\u00a0системе?",
  knownHint: "Найдите по фамилии того, кто участвовал раньше или записан представителем, – данные подставятся сами.",
  knownChosen: "Берём данные из системы; поправить их можно в\u00a0карточке.",
  chooseOther: "Выбрать другого",
} as const;
