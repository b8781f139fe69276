import type { IsoDate } from "./dates";

/** Clock time as HH:MM. */
export type ClockTime = string;

const parts = (timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });

/** What the clock in the zone shows at the instant, as milliseconds of a UTC clock showing the same. */
const wall = (instant: number, timeZone: string) => Date.parse(`${parts(timeZone).format(instant).replace(" ", "T")}Z`);

/**
 * The instant (ISO, UTC) at which the clock in an IANA zone shows the given date and time. In the hour that summer
 * time skips, the instant lies after the gap.
 */
export function instantOf(date: IsoDate, time: ClockTime, timeZone: string): string {
  const wanted = Date.parse(`${date}T${time}:00Z`);
  const guess = wanted - (wall(wanted, timeZone) - wanted);
  return new Date(guess - (wall(guess, timeZone) - wanted)).toISOString();
}

/** Date and time that the clock in the zone shows at the instant. */
export function zoned(instant: string, timeZone: string): { date: IsoDate; time: ClockTime } {
  const [date = "", time = ""] = parts(timeZone).format(new Date(instant)).split(" ");
  return { date, time: time.slice(0, 5) };
}

/** HH:MM out of what people type («9», «930», «14.30», «14 30»); what can't be a time stays as it is. */
export function clockTime(typed: string): ClockTime {
  const parts = /^\s*(\d{1,2}?)[\s.:,-]?(\d{2})?\s*$/.exec(typed);
  if (!parts) return typed;
  const [, hours = "", minutes = "00"] = parts;
  const time = `${hours.padStart(2, "0")}:${minutes}`;
  return isClockTime(time) ? time : typed;
}

export const isClockTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
