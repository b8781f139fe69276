import * as v from "valibot";
import { expect, test } from "vitest";
import { common } from "@/i18n/ru/common";
import { dueKinds, dueWords } from "@/i18n/ru/roadmap";
import { type DueEntry, type DueKind, dueEntry, dueErrors, dueSchema, dueSpec } from "./due";

const full: DueEntry = {
  kind: "none",
  date: "2026-11-16",
  from: "2026-10-05",
  to: "2026-10-23",
  month: "2026-09",
  monthTo: "2026-12",
  yearFrom: 2026,
  yearTo: 2028,
  every: "monthly",
  day: 25,
  months: [8, 5],
  shiftPolicy: "none",
  event: "после выбора модели",
  offsetDays: 14,
};
const of = (kind: DueKind, change: Partial<DueEntry> = {}) => dueSpec({ ...full, kind, ...change });

test("a term carries the fields of its kind and no others", () => {
  expect(of("by_date")).toEqual({ kind: "by_date", date: "2026-11-16" });
  expect(of("date_range")).toEqual({ kind: "date_range", from: "2026-10-05", to: "2026-10-23" });
  expect(of("month_range")).toEqual({ kind: "month_range", month: "2026-09", monthTo: "2026-12" });
  expect(of("school_years")).toEqual({ kind: "school_years", yearFrom: 2026, yearTo: 2028 });
  expect(of("relative")).toEqual({ kind: "relative", event: "после выбора модели", offsetDays: 14 });
  expect(of("whole_period")).toEqual({ kind: "whole_period" });
});

test("only a monthly term has a day, only a yearly one has months, in the order of the year", () => {
  expect(of("recurring")).toEqual({ kind: "recurring", recurrence: { every: "monthly", day: 25 } });
  expect(of("recurring", { every: "yearly" })).toEqual({
    kind: "recurring",
    recurrence: { every: "yearly", months: [5, 8] },
  });
  expect(of("recurring", { every: "quarterly" })).toEqual({ kind: "recurring", recurrence: { every: "quarterly" } });
});

test.each(Object.keys(dueKinds) as DueKind[])("a filled-in term «%s» has nothing to complain of", (kind) => {
  expect(dueErrors({ ...full, kind })).toEqual({});
});

test("what a kind lacks is told at its own field", () => {
  const empty = { ...dueEntry(), offsetDays: null };
  expect(dueErrors({ ...empty, kind: "date_range" })).toEqual({ from: common.required, to: common.required });
  expect(dueErrors({ ...empty, kind: "relative" })).toEqual({ event: common.required, offsetDays: common.required });
  expect(dueErrors({ ...empty, kind: "recurring", every: "yearly" })).toEqual({ months: dueWords.monthsMissing });
});

test("an end before the start is refused", () => {
  expect(dueErrors({ ...full, kind: "date_range", to: "2026-10-01" })).toEqual({ to: dueWords.order });
  expect(dueErrors({ ...full, kind: "month_range", monthTo: "2026-08" })).toEqual({ monthTo: dueWords.order });
  expect(dueErrors({ ...full, kind: "school_years", yearTo: 2025 })).toEqual({ yearTo: dueWords.order });
});

test("inside of a form the complaint names the path of the field", () => {
  const { issues } = v.safeParse(v.object({ due: dueSchema }), { due: { ...dueEntry(), kind: "exact_date" } });
  expect(issues?.map((issue) => v.getDotPath(issue))).toEqual(["due.date"]);
});

test("a term read from the server and sent back is the same", () => {
  const spec = { kind: "recurring", recurrence: { every: "yearly", months: [5, 8] } } as const;
  expect(dueSpec(dueEntry({ kind: "recurring", recurrence: { every: "yearly", months: [5, 8] } }))).toEqual(spec);
});
