import * as v from "valibot";
import { common } from "@/i18n/ru/common";
import { dueWords } from "@/i18n/ru/roadmap";
import type { IsoDate } from "@/lib/dates";
import type { Activity } from "./model";

/** The term of an activity in one of the twelve kinds people write (domain §3.2). */
export type DueSpec = Activity["due"];
export type DueKind = DueSpec["kind"];

/** The term in a form: every field of every kind, so that switching kinds to and fro loses nothing. */
export interface DueEntry {
  kind: DueKind;
  date: IsoDate | null;
  from: IsoDate | null;
  to: IsoDate | null;
  month: string | null;
  monthTo: string | null;
  yearFrom: number | null;
  yearTo: number | null;
  every: NonNullable<DueSpec["recurrence"]>["every"];
  day: number | null;
  months: number[];
  shiftPolicy: NonNullable<NonNullable<DueSpec["recurrence"]>["shiftPolicy"]>;
  event: string;
  offsetDays: number | null;
}

export function dueEntry(due?: DueSpec): DueEntry {
  return {
    kind: due?.kind ?? "month",
    date: due?.date ?? null,
    from: due?.from ?? null,
    to: due?.to ?? null,
    month: due?.month ?? null,
    monthTo: due?.monthTo ?? null,
    yearFrom: due?.yearFrom ?? null,
    yearTo: due?.yearTo ?? null,
    every: due?.recurrence?.every ?? "monthly",
    day: due?.recurrence?.day ?? null,
    months: due?.recurrence?.months ?? [],
    shiftPolicy: due?.recurrence?.shiftPolicy ?? "none",
    event: due?.event ?? "",
    offsetDays: due?.offsetDays ?? 14,
  };
}

/** The term as the API takes it: the fields of its kind and no others. */
export function dueSpec(entry: DueEntry): DueSpec {
  const { kind, every, day, months, shiftPolicy } = entry;
  const of = <Field extends keyof DueEntry>(field: Field) => entry[field] ?? undefined;
  switch (kind) {
    case "exact_date":
    case "by_date":
      return { kind, date: of("date") };
    case "date_range":
      return { kind, from: of("from"), to: of("to") };
    case "month":
      return { kind, month: of("month") };
    case "month_range":
      return { kind, month: of("month"), monthTo: of("monthTo") };
    case "school_years":
      return { kind, yearFrom: of("yearFrom"), yearTo: of("yearTo") };
    case "recurring":
      return {
        kind,
        recurrence: {
          every,
          ...(every === "monthly" && day !== null && { day }),
          ...(every === "yearly" && { months: [...months].sort((one, other) => one - other) }),
          ...(shiftPolicy !== "none" && { shiftPolicy }),
        },
      };
    case "relative":
      return { kind, event: entry.event.trim(), offsetDays: of("offsetDays") };
    default:
      return { kind };
  }
}

/** Fields that each kind needs; the others are ignored. */
const needed: Partial<Record<DueKind, readonly (keyof DueEntry)[]>> = {
  exact_date: ["date"],
  by_date: ["date"],
  date_range: ["from", "to"],
  month: ["month"],
  month_range: ["month", "monthTo"],
  school_years: ["yearFrom", "yearTo"],
  relative: ["event", "offsetDays"],
};

/** What is wrong with a term, by field; empty when nothing is. */
export function dueErrors(entry: DueEntry): Partial<Record<keyof DueEntry, string>> {
  const errors: Partial<Record<keyof DueEntry, string>> = {};
  for (const field of needed[entry.kind] ?? []) {
    if (entry[field] === null || entry[field] === "") errors[field] = common.required;
  }
  const before = <T extends string | number>(end: T | null, start: T | null) =>
    end !== null && start !== null && end < start;
  if (entry.kind === "date_range" && before(entry.to, entry.from)) errors.to = dueWords.order;
  if (entry.kind === "month_range" && before(entry.monthTo, entry.month)) errors.monthTo = dueWords.order;
  if (entry.kind === "school_years" && before(entry.yearTo, entry.yearFrom)) errors.yearTo = dueWords.order;
  if (entry.kind === "recurring" && entry.every === "yearly" && entry.months.length === 0)
    errors.months = dueWords.monthsMissing;
  return errors;
}

/** The term as part of a form: each complaint hangs on its own field. */
export const dueSchema = v.pipe(
  v.custom<DueEntry>(() => true),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [key, message] of Object.entries(dueErrors(dataset.value))) {
      addIssue({ message, path: [{ type: "object", origin: "value", input: { ...dataset.value }, key, value: null }] });
    }
  }),
);
