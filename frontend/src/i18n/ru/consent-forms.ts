import { counted } from "../plural";
import { consentKinds } from "./consents";

type Kind = keyof typeof consentKinds;

/** Words of the page that prints forms. */
export const forms = {
  title: "Бланки согласий",
  lead: "Один файл на\u00a0весь класс: имена уже вписаны, у\u00a0каждого листа свой код.",
  open: "Распечатать бланки",
  who: "Кому напечатать",
  whoNote: "Здесь те, у\u00a0кого нет согласия или оно ждёт подписи.",
  noGroup: "Без класса или группы",
  inGroup: (count: number) => counted(count, ["человек", "человека", "человек"]),
  byName: (group: string) => `По именам: ${group}`,
  form: ({ kind, signerName, again }: { kind: Kind; signerName: string; again: boolean }) =>
    `${consentKinds[kind]}, подпись: ${signerName}${again ? " (уже выдан)" : ""}`,
  chooseAll: "Выбрать всех",
  chooseNone: "Снять выбор",
  paper: "Печать",
  again: "Ещё раз те, что уже выданы",
  againHint: "Если лист потерялся. Номер согласия останется прежним, старый лист тоже годится.",
  bothSides: "На двух сторонах листа",
  bothSidesHint: "Каждый бланк начнётся с\u00a0нового листа.",
  nothing: "Отметьте классы или людей: здесь появится, сколько нужно бумаги.",
  sheets: (count: number) => counted(count, ["лист", "листа", "листов"]),
  counts: (count: number, pages: number) =>
    `${counted(count, ["бланк", "бланка", "бланков"])}, страниц: около ${pages}`,
  print: "Распечатать бланки",
  printing: (count: number) =>
    `Готовим ${counted(count, ["бланк", "бланка", "бланков"])}. Класс занимает несколько секунд.`,
  fileName: "Бланки согласий.pdf",
  done: "Бланки готовы: откройте файл и\u00a0отправьте на принтер",
  emptyTitle: "Печатать нечего",
  emptyText: "У\u00a0всех участников программы согласия действуют или ждут проверки.",
  toConsents: "К\u00a0журналу согласий",
} as const;
