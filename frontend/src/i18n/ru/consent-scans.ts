import { counted } from "../plural";
import { consentKinds } from "./consents";

type Kind = keyof typeof consentKinds;
const pageForms = ["страница", "страницы", "страниц"] as const;

/** Words of the page that files scans. */
export const consentScans = {
  title: "Сканы согласий",
  lead: "Отсканируйте подписанные бланки стопкой, в\u00a0любом порядке: по\u00a0коду каждый лист найдёт своё согласие.",
  open: "Загрузить сканы",
  another: "Новая стопка",
  more: "Добавить ещё",
  drop: {
    drop: "Перетащите файлы сюда",
    or: "или",
    choose: "Выбрать файлы",
    reading: (name: string) => name,
  },
  notes: ["PDF, JPEG или PNG, каждый файл до 10\u00a0МБ. Подойдёт сканер на 150\u00a0точек и\u00a0снимок телефона."],
  tooBig: (name: string) =>
    `Файл «${name}» больше 10\u00a0МБ. Отсканируйте по\u00a0частям или с\u00a0меньшим качеством.`,
  sending: (number: number, total: number) => `Загружаем файл ${number} из ${total}…`,
  reading: (read: number, total: number) =>
    `Читаем коды: ${read} из ${counted(total, ["страницы", "страниц", "страниц"])}`,
  progress: "Прочитано страниц",
  goOn: "Продолжить",
  openTitle: (count: number) => `Нужно ваше решение: ${counted(count, pageForms)}`,
  openNote: "Стопка хранится неделю: можно вернуться к\u00a0ней по\u00a0этому же адресу.",
  unreadable: "Код не\u00a0читается: выберите вручную, чей это лист",
  broken: "Страница повреждена: отсканируйте её заново",
  waits: (name: string, pages: string) => `${name}: не\u00a0хватает стр.\u00a0${pages}`,
  place: (file: string, page: number) => `«${file}», страница ${page}`,
  pictureOf: (page: number) => `Страница ${page}`,
  byHand: "Выбрать вручную",
  remove: "Убрать страницу",
  whose: "Чьё согласие",
  whoseHint: "Фамилия или номер",
  nobody: "Среди согласий, что ждут подписи, такого нет",
  candidate: ({ number, subjectName, kind }: { number: number; subjectName: string; kind: Kind }) =>
    `${subjectName}, согласие №\u00a0${number} – ${consentKinds[kind]}`,
  whichPage: (pages: number) => `Какая страница бланка (из ${pages})`,
  file: "Подшить",
  placedToast: "Страница на\u00a0месте, ждём остальные",
  filedToast: "Подшито",
  filedTitle: (count: number) => `Подшито: ${counted(count, ["согласие", "согласия", "согласий"])}`,
  filedNote: "Они вступят в\u00a0силу, когда вы сверите каждый лист.",
  what: (number: number, kind: Kind) => `согласие №\u00a0${number}, ${consentKinds[kind]}`,
  review: "Проверить по\u00a0очереди",
  alreadyTitle: (count: number) => `Уже подшито раньше: ${counted(count, pageForms)}`,
  alreadyNote: "У\u00a0этих согласий скан уже есть, второй не\u00a0нужен.",

  reviewTitle: "Проверка согласий",
  reviewLead: "Сверьте лист и\u00a0отметьте, что проверили. Следующее откроется само.",
  left: (count: number) => `Осталось: ${count}`,
  skip: "Пропустить, следующий",
  reject: "Отклонить лист",
  scan: "Скан",
  noScan: "Скана нет: лист хранится у\u00a0вас. Возьмите его в\u00a0руки.",
  page: (page: number, pages: number) => `Страница ${page} из ${pages}`,
  doneTitle: "Всё проверено",
  doneText: "Подписанных листов, которые ждут проверки, больше нет.",
  toConsents: "К\u00a0журналу согласий",
} as const;
