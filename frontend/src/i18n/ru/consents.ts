import type { components } from "@/api/schema";

type Schemas = components["schemas"];
type Kind = Schemas["ConsentKind"];

export const consentStatuses: Record<Schemas["ConsentStatus"], string> = {
  issued: "Ждёт подписи",
  signed: "Ждёт проверки",
  effective: "Действует",
  expired: "Срок истёк",
  withdrawn: "Отозвано",
  superseded: "Заменено новым",
  refused: "Отказ",
  rejected: "Отклонено",
};

/** Kinds in short, for lists and filters. */
export const consentKinds: Record<Kind, string> = {
  pd_processing: "Обработка данных",
  pd_minor_by_guardian: "Обработка данных ребёнка: представитель",
  pd_minor_own: "Обработка данных: сам подросток",
  special_category: "Особые сведения",
  psych_support: "Помощь психолога",
  distribution: "Публикация данных",
  photo_video: "Фото и\u00a0видео",
  mentor_agreement: "Наставничество работника",
};

const pd =
  "Обработка данных прекратится сразу: участник не\u00a0сможет работать в\u00a0паре, его пары приостановятся. В\u00a0«Обращениях о\u00a0данных» появится задача: стереть данные в\u00a0течение 30\u00a0дней.";
const goesOn = "Участие в\u00a0программе продолжится.";

/** What a withdrawal causes (domain §6.2), said before it is done. */
export const withdrawalEffects: Record<Kind, string> = {
  pd_processing: pd,
  pd_minor_by_guardian: pd,
  pd_minor_own: pd,
  special_category: `Особые сведения будут стёрты. ${goesOn}`,
  psych_support: `Психологическое сопровождение прекратится. ${goesOn}`,
  distribution: `Все публикации с\u00a0этим человеком нужно снять сразу, не\u00a0позже трёх рабочих дней. ${goesOn}`,
  photo_video: `Снимать участника больше нельзя, готовые снимки нужно убрать. ${goesOn}`,
  mentor_agreement:
    "Пары этого наставника с\u00a0педагогами сразу приостановятся, а\u00a0через три рабочих дня после предупреждения прекратятся сами. Издайте приказ.",
};

const pdRefused =
  "Без этого согласия участник не\u00a0войдёт в\u00a0базу. На\u00a0учёбу, оценки и\u00a0работу отказ не\u00a0влияет.";
const mayGoOn = "Участвовать в\u00a0программе можно и\u00a0без этого согласия.";

/** What a refusal causes. */
export const refusalEffects: Record<Kind, string> = {
  pd_processing: pdRefused,
  pd_minor_by_guardian: pdRefused,
  pd_minor_own: pdRefused,
  special_category: `Особые сведения хранить нельзя. ${mayGoOn}`,
  psych_support: `Сопровождения психолога не\u00a0будет. ${mayGoOn}`,
  distribution: `Публиковать имя, фото и\u00a0историю нельзя. ${mayGoOn}`,
  photo_video: `Снимать участника нельзя. ${mayGoOn}`,
  mentor_agreement: "Без согласия работник не\u00a0может быть наставником педагога.",
};

/** Why a consent will be needed soon. */
export const dueWhy: Record<Schemas["Why"], string> = {
  own_at_14: "Исполняется 14\u00a0лет: нужно своё согласие",
  own_at_18: "Исполняется 18\u00a0лет: подписывает сам",
  term_ends: "Заканчивается срок согласия",
};

export const consents = {
  title: "Согласия",
  lead: "Каждое согласие – отдельный лист: одна цель, один подписавший.",
  filters: "Отбор согласий",
  status: "Состояние",
  kind: "Вид согласия",
  number: "№",
  numberOf: (number: number) => `№\u00a0${number}`,
  subject: "О\u00a0ком",
  signer: "Подписывает",
  dates: "Даты",
  issuedOn: (date: string) => `выдано ${date}`,
  signedOn: (date: string) => `подписано ${date}`,
  validUntil: (date: string) => `до ${date}`,
  withdrawnOn: (date: string) => `отозвано ${date}`,
  emptyTitle: "Согласий пока нет",
  emptyText:
    "Их выдают в\u00a0карточке участника: система знает, какие нужны по возрасту, и\u00a0подставит имена в\u00a0текст. Здесь соберётся журнал.",
  toParticipants: "К\u00a0участникам",
  noneFoundTitle: "Таких согласий нет",
  noneFoundText: "Снимите фильтры, чтобы увидеть весь журнал.",

  dueTitle: "Скоро понадобятся",
  dueNote: "Дни рождения и\u00a0сроки на\u00a030\u00a0дней вперёд. Без согласия в\u00a0срок работа пары остановится.",
  dueWhy: "Почему",
  dueUntil: "Срок",
  dueStep: "Что сделать",
  overdueSince: (date: string) => `с ${date}`,

  back: "Согласия",
  print: "Распечатать",
  paper: "Текст согласия",
  paperHint: "Адрес и\u00a0документ вписывают от руки, перед подписью.",
  facts: "Состояние",
  textVersion: "Редакция",
  method: "Как подписано",
  methods: {
    paper_mark: "На\u00a0бумаге, лист хранится у\u00a0нас",
    paper_scan: "На\u00a0бумаге, приложен скан",
    simple_es: "Простой электронной подписью, по\u00a0личной ссылке",
  },
  scan: "Открыть скан",
  asFile: { pdf: "Скачать PDF", docx: "Скачать DOCX" },
  paperName: (number: number, format: string) => `Согласие №\u00a0${number}.${format}`,
  scanName: (number: number) => `Согласие ${number}`,
  term: "Действует до",
  issued: "Выдано",
  signed: "Подписано",
  withdrawn: "Отозвано",
  reason: "Причина",
  toPerson: "Карточка участника",

  issue: "Выдать согласие",
  issueAgain: "Выдать новое",
  issueOther: "Ещё согласие",
  issuedToast: "Согласие готово: распечатайте и\u00a0отдайте на подпись",
  open: "Открыть лист",
  sign: "Отметить подпись",
  signToast: "Подпись отмечена. Осталось проверить лист",
  signDate: "Дата подписи",
  signDateFromPaper: "Как стоит на\u00a0листе",
  signHow: "Как подписано",
  signMark: "Лист подписан и\u00a0лежит у\u00a0нас",
  signScan: "Приложить скан",
  file: "Файл",
  fileHint: "PDF, PNG или JPEG до 10\u00a0МБ",
  filePick: "Выбрать файл",
  fileOther: "Другой файл",
  fileNeeded: "Приложите скан подписанного листа",
  fileTooBig: "Файл больше 10\u00a0МБ. Отсканируйте с\u00a0меньшим качеством.",
  confirm: "Проверить и\u00a0принять",
  confirmToast: "Согласие действует",
  confirmLead: "Откройте подписанный лист и\u00a0отметьте, что проверили.",
  checks: {
    fieldsComplete: "Все строки заполнены: адрес, документ, дата",
    signerVerified: (name: string) => `Подписал тот, кто указан: ${name}`,
    authorityOwn: "Личность подписавшего проверена",
    authorityGuardian: "Документ о\u00a0полномочиях представителя проверен",
  },
  checksNeeded: "Отметьте все три пункта. Если что-то не\u00a0так, отклоните лист и\u00a0выдайте новый.",
  earlierTerm: "Действует до (если раньше срока из текста)",
  reject: "Отклонить лист",
  rejectText: "Лист заполнен с\u00a0ошибкой. Согласие не\u00a0вступит в\u00a0силу, можно будет выдать новое.",
  rejectToast: "Лист отклонён",
  refuse: "Отметить отказ",
  refuseToast: "Отказ записан",
  withdraw: "Отозвать согласие",
  withdrawDate: "Дата заявления",
  withdrawReason: "Основание",
  withdrawReasonHint: "Например: заявление матери от 12\u00a0октября",
  withdrawToast: "Согласие отозвано",
  whatHappens: "Что произойдёт",

  block: "Согласия",
  blockReady: "Все обязательные согласия действуют.",
  blockMissing: "Пока они не\u00a0действуют, участник не\u00a0входит в\u00a0базу и\u00a0в\u00a0работу пары.",
  signedBy: (name: string) => `Подпись: ${name}`,
  noSigner: "Представителя ещё нет: добавьте его в\u00a0карточке.",
  missing: "Не\u00a0выдано",
} as const;
