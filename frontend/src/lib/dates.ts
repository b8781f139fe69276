/** Local calendar dates as ISO text (YYYY-MM-DD), the way the API carries them. No clock time, no time zone inside. */
export type IsoDate = string;

const dayMs = 86_400_000;
const utc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);

/** Today's date in the given IANA time zone (the organisation's), whatever the zone of this computer. */
export function today(timeZone: string, now: Date = new Date()): IsoDate {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

/**
 * A date as people type it: 31.12.2026, also 5.9.26 or 31122026.
 *
 * @returns null when it is not a date of the calendar
 */
export function parseDate(text: string): IsoDate | null {
  const parts = /^\s*(\d{1,2})[.,/-]?(\d{1,2})[.,/-]?(\d{4}|\d{2})\s*$/.exec(text);
  if (!parts) return null;
  const [, day = "", month = "", year = ""] = parts;
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const value = new Date(utc(date));
  return Number.isNaN(value.getTime()) || value.toISOString().slice(0, 10) !== date ? null : date;
}

/** The date that lies `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(utc(date) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / dayMs);
}

/** The school year a date belongs to, named by its first calendar year: it runs from 1 September to 31 August. */
export function schoolYearOf(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5, 7) >= "09" ? year : year - 1;
}
