import type { Reply } from "@/api/types";

type Organisation = Reply<"/api/v1/organisation", "get">;

export const organisationTypes: Record<Organisation["type"], string> = {
  school: "Средняя школа",
  basic_school: "Основная школа",
  college: "Колледж, техникум",
  additional: "Дополнительное образование",
};

/** Time zones of Russia as people know them; the codes are IANA names. */
export const timeZones: Record<string, string> = {
  "Europe/Kaliningrad": "Калининград (МСК−1)",
  "Europe/Moscow": "Москва (МСК)",
  "Europe/Samara": "Самара (МСК+1)",
  "Asia/Yekaterinburg": "Екатеринбург (МСК+2)",
  "Asia/Omsk": "Омск (МСК+3)",
  "Asia/Novosibirsk": "Новосибирск (МСК+4)",
  "Asia/Krasnoyarsk": "Красноярск (МСК+4)",
  "Asia/Irkutsk": "Иркутск (МСК+5)",
  "Asia/Yakutsk": "Якутск (МСК+6)",
  "Asia/Vladivostok": "Владивосток (МСК+7)",
  "Asia/Magadan": "Магадан (МСК+8)",
  "Asia/Kamchatka": "Петропавловск-Камчатский (МСК+9)",
};

export const organisations = {
  names: "Названия",
  namesNote: "Так организация называется в\u00a0документах и\u00a0согласиях",
  fullName: "Полное название",
  shortName: "Краткое название",
  type: "Тип организации",
  place: "Где находится",
  founder: "Учредитель",
  region: "Регион",
  municipality: "Муниципалитет",
  address: "Адрес",
  timeZone: "Часовой пояс",
  timeZoneHint: "По нему считаются сроки и\u00a0показывается время встреч",
  requisites: "Реквизиты и\u00a0руководитель",
  inn: "ИНН",
  ogrn: "ОГРН",
  innWrong: "В\u00a0ИНН 10 или 12\u00a0цифр",
  ogrnWrong: "В\u00a0ОГРН 13 или 15\u00a0цифр",
  directorName: "Руководитель",
  directorPosition: "Должность руководителя",
  policyUrl: "Политика обработки персональных данных",
  policyHint: "Ссылка на\u00a0сайт организации; её увидят те, кто заполняет анкету",
  policyWrong: "Адрес начинается с\u00a0http:// или https://",
} as const;
