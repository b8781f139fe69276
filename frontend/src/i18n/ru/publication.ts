import type { components } from "@/api/schema";

type Schemas = components["schemas"];

/** What may be shown of a person, in the order of the paper. */
export const shownFields: Record<Schemas["ShownField"], string> = {
  name: "Имя",
  place: "Класс, группа или должность",
  photo: "Фото и\u00a0видео",
  story: "Рассказ об\u00a0участии",
  achievements: "Достижения",
};

/** What a consent to distribution allows, and whom an entry of the site shows. */
export const publication = {
  title: "Что разрешено показывать",
  note: "Перенесите из подписанного бланка. Опубликовать получится только это.",
  unknown: "Условия ещё не\u00a0перенесены: пока показывать ничего нельзя.",
  change: "Перенести условия",
  saved: "Условия записаны",
  resources: "Сайты",
  resourcesHint: "По одному адресу в\u00a0строке, начиная с\u00a0https://",
  resourcesInvalid: "Каждый адрес начинается с\u00a0https://",
  resourcesNeeded: "Укажите хотя бы один сайт",
  allowed: "Разрешено",
  noneAllowed: "ничего",
  forbidden: "не\u00a0разрешено",
  condition: (field: string) => `Условие: ${field.toLowerCase()}`,
  conditionHint: "Например: только групповое фото",
  warning: "Записи сайта, которые показывают теперь запрещённое, сразу снимутся.",

  people: "Кого показываем",
  peopleHint: "Только те, у\u00a0кого действует согласие на\u00a0распространение. Остальных назовите ролью.",
  nobody: "Согласий на\u00a0распространение с\u00a0условиями пока нет",
  whatOf: (name: string) => `Что показываем: ${name}`,
  fieldsNeeded: "Отметьте, что показываем",
} as const;
