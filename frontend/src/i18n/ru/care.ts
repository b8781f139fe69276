import type { Reply } from "@/api/types";

type Item = Reply<"/api/v1/monitoring/care", "get">["items"][number];

export const careKinds: Record<Item["kind"], string> = {
  unsafe: "Небезопасно",
  help: "Просьба о\u00a0помощи",
  problem: "Проблема",
  low_comfort: "Низкий комфорт",
  falling_comfort: "Комфорт падает",
  missed: "Встречи срываются",
  falling_progress: "Продвижение падает",
  silent: "Нет встреч",
};

export const care = {
  title: "Кому нужна помощь",
  lead: "Пары, о\u00a0которых нельзя забыть: самое срочное сверху, у\u00a0каждой\u00a0– почему она здесь и\u00a0что делать.",
  filter: "Что показать",
  open: "Ждут",
  putOffTab: "Отложено",
  settledTab: "Сделано",
  calmTitle: "Никто не\u00a0потерян",
  calmText:
    "Пары встречаются, никто не\u00a0просит помощи, оценки не\u00a0падают. Если что-то изменится, пара появится здесь.",
  nothingPutOffTitle: "Ничего не\u00a0отложено",
  nothingPutOffText: "Отложенное возвращается в\u00a0список в\u00a0выбранный день.",
  nothingSettledTitle: "Пока ничего не\u00a0отмечено",
  nothingSettledText: "Здесь будет видно, кто помог паре и\u00a0что было сделано.",
  why: "Почему здесь",
  todo: "Что делать",
  term: (day: string) => `Срок\u00a0– ${day}`,
  late: (day: string) => `Срок прошёл ${day}`,
  since: (day: string) => `с\u00a0${day}`,
  takenBy: (name: string, day: string) => `Занимается: ${name}, с\u00a0${day}`,
  putOffBy: (name: string, day: string) => `Отложено до ${day}: ${name}`,
  settledBy: (name: string, day: string) => `${name}, ${day}`,
  somebody: "сотрудник",
  meeting: "К\u00a0встрече",
  pair: "Открыть пару",
  take: "Взять в\u00a0работу",
  takeToast: "Вы взяли это в\u00a0работу",
  resolve: "Сделано",
  resolveTitle: "Отметить сделанным",
  resolveLabel: "Что сделано",
  resolveText: "Запись увидят кураторы, директор и\u00a0психолог. Если дело ещё вернётся, отметку можно снять.",
  resolveToast: "Отмечено сделанным",
  putOff: "Отложить",
  putOffLabel: "До какого дня",
  putOffReason: "Почему можно подождать",
  putOffToast: "Отложено",
  bringBack: "Вернуть в\u00a0список",
  bringBackToast: "Снова в\u00a0списке",
} as const;
