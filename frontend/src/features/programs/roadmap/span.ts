import { addDays, daysBetween, type IsoDate } from "@/lib/dates";
import { type Activity, allActivities, type Occurrence, type Roadmap } from "./model";

/** First and last day of something. */
export interface Span {
  from: IsoDate;
  to: IsoDate;
}

const lastOf = (month: string): IsoDate => addDays(`${nextMonth(month)}-01`, -1);

/** «2026-12» → «2027-01» */
export function nextMonth(month: string, step = 1): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + step;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** Months that a span touches. */
export function monthsOf({ from, to }: Span): string[] {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
}

/** Whole months around a programme, so that every column of a timeline is a month. */
export function frameOf(period: Span): Span {
  return { from: `${period.from.slice(0, 7)}-01`, to: lastOf(period.to.slice(0, 7)) };
}

/** The days a term spans, cut to the frame; null for a single day and for terms without days. */
export function spanOf({ due }: Activity, frame: Span): Span | null {
  const span = rawSpan(due, frame);
  if (!span || span.to < frame.from || span.from > frame.to) return null;
  return { from: span.from < frame.from ? frame.from : span.from, to: span.to > frame.to ? frame.to : span.to };
}

function rawSpan(due: Activity["due"], frame: Span): Span | null {
  const { kind, from, to, month, monthTo, yearFrom, yearTo } = due;
  switch (kind) {
    case "date_range":
      return from && to ? { from, to } : null;
    case "month":
      return month ? { from: `${month}-01`, to: lastOf(month) } : null;
    case "month_range":
      return month && monthTo ? { from: `${month}-01`, to: lastOf(monthTo) } : null;
    case "school_years":
      return yearFrom && yearTo ? { from: `${yearFrom}-09-01`, to: `${yearTo}-08-31` } : null;
    case "whole_period":
    case "by_programme":
      return frame;
    default:
      return null;
  }
}

/** Where a day lies in the frame, in percent of its width. */
export function percent(date: IsoDate, frame: Span): number {
  return (daysBetween(frame.from, date) / (daysBetween(frame.from, frame.to) + 1)) * 100;
}

/** One term of one line, as calendars show it. */
export interface Entry {
  activity: Activity;
  occurrence: Occurrence;
}

/** All terms, by their day; those without a day stand last. */
export function entriesOf(roadmap: Pick<Roadmap, "sections">): Entry[] {
  return allActivities(roadmap as Roadmap)
    .flatMap((activity) => activity.occurrences.map((occurrence) => ({ activity, occurrence })))
    .sort((one, other) => (one.occurrence.dueOn ?? "9999").localeCompare(other.occurrence.dueOn ?? "9999"));
}

/** Terms by month, in order; the key of those without a day is null. */
export function byMonth(entries: readonly Entry[]): [string | null, Entry[]][] {
  const months = new Map<string | null, Entry[]>();
  for (const entry of entries) {
    const key = entry.occurrence.dueOn?.slice(0, 7) ?? null;
    months.set(key, [...(months.get(key) ?? []), entry]);
  }
  return [...months];
}

/** Weeks of a month from Monday to Sunday, filled up with the days around it. */
export function weeksOf(month: string): IsoDate[][] {
  const first = `${month}-01`;
  const start = addDays(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeks: IsoDate[][] = [];
  for (let day = start; day <= lastOf(month); day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  }
  return weeks;
}
