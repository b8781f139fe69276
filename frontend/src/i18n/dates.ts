import { daysBetween, type IsoDate } from "@/lib/dates";
import { counted } from "./plural";

const dayNames = ["день", "дня", "дней"] as const;
const at = (date: IsoDate) => new Date(`${date}T00:00:00Z`);
const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat("ru", { timeZone: "UTC", ...options });

const dayMonth = format({ day: "numeric", month: "long" });
const weekDay = format({ weekday: "long", day: "numeric", month: "long" });
const monthYear = format({ month: "long", year: "numeric" });
const numeric = format({ day: "2-digit", month: "2-digit", year: "numeric" });
const tie = (text: string) => text.replaceAll(" ", "\u00a0");

/** «12 октября» */
export const day = (date: IsoDate) => tie(dayMonth.format(at(date)));

/** «12 октября 2026» */
export const fullDay = (date: IsoDate) => tie(`${dayMonth.format(at(date))} ${date.slice(0, 4)}`);

/** «12.10.2026», for tables and fields */
export const shortDay = (date: IsoDate) => numeric.format(at(date));

/** «понедельник, 12 октября» */
export const dayOfWeek = (date: IsoDate) => weekDay.format(at(date));

/** «октябрь 2026» from «2026-10» or a full date */
export const month = (value: string) => tie(monthYear.format(at(`${value.slice(0, 7)}-01`)).replace(/\s*г\.$/, ""));

/** «1 сентября – 31 декабря 2026»; the year is said once when both dates share it */
export const range = (from: IsoDate, to: IsoDate) =>
  `${from.slice(0, 4) === to.slice(0, 4) ? day(from) : fullDay(from)}\u00a0– ${fullDay(to)}`;

/** «2026/27» for the school year that begins in 2026 */
export const schoolYear = (first: number) => `${first}/${String((first + 1) % 100).padStart(2, "0")}`;

/** Instant (ISO, UTC) on the organisation's clock: «12 октября, 14:30» */
export function moment(instant: string, timeZone: string): string {
  const value = new Date(instant);
  const date = new Intl.DateTimeFormat("ru", { timeZone, day: "numeric", month: "long" }).format(value);
  return `${tie(date)}, ${clock(instant, timeZone)}`;
}

/** Instant (ISO, UTC) on the organisation's clock: «14:30» */
export function clock(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("ru", { timeZone, hour: "2-digit", minute: "2-digit" }).format(new Date(instant));
}

/** How far a date is from today: «сегодня», «завтра», «через 3 дня», «вчера», «5 дней назад» */
export function fromToday(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return "сегодня";
  if (days === 1) return "завтра";
  if (days === -1) return "вчера";
  return days > 0 ? `через ${counted(days, dayNames)}` : `${counted(-days, dayNames)} назад`;
}
