import { expect, test } from "vitest";
import { activity, occurrence } from "./samples";
import { byMonth, entriesOf, frameOf, monthsOf, nextMonth, percent, spanOf, weeksOf } from "./span";

const frame = frameOf({ from: "2026-09-01", to: "2027-05-25" });

test("a school year is whole months across the new year", () => {
  expect(frame).toEqual({ from: "2026-09-01", to: "2027-05-31" });
  expect(monthsOf(frame)).toHaveLength(9);
  expect(nextMonth("2026-12")).toBe("2027-01");
  expect(nextMonth("2027-01", -1)).toBe("2026-12");
});

test("each kind of term spans its own days, cut to the programme", () => {
  const span = (due: Parameters<typeof activity>[1]) => spanOf(activity("Дело", due), frame);
  expect(span({ due: { kind: "month", month: "2027-02" } })).toEqual({ from: "2027-02-01", to: "2027-02-28" });
  expect(span({ due: { kind: "month_range", month: "2026-06", monthTo: "2026-10" } })).toEqual({
    from: "2026-09-01",
    to: "2026-10-31",
  });
  expect(span({ due: { kind: "school_years", yearFrom: 2024, yearTo: 2027 } })).toEqual(frame);
  expect(span({ due: { kind: "date_range", from: "2028-01-01", to: "2028-01-05" } })).toBeNull();
  expect(span({ due: { kind: "by_date", date: "2026-10-01" } })).toBeNull();
});

test("a day lies where its share of the year is", () => {
  expect(percent("2026-09-01", frame)).toBe(0);
  expect(percent("2027-05-31", frame)).toBeCloseTo(99.6, 1);
});

test("terms stand by month, and those without a day stand last", () => {
  const entries = entriesOf({
    sections: [
      {
        id: "s",
        title: "",
        stage: null,
        position: 0,
        version: 0,
        activities: [
          activity("Без дня", { occurrences: [occurrence({ dueOn: null })] }),
          activity("Дважды", {
            occurrences: [occurrence({ dueOn: "2027-01-25" }), occurrence({ dueOn: "2026-12-25" })],
          }),
        ],
      },
    ],
  });
  expect(byMonth(entries).map(([month, list]) => [month, list.length])).toEqual([
    ["2026-12", 1],
    ["2027-01", 1],
    [null, 1],
  ]);
});

test("weeks of a month begin on Monday", () => {
  const weeks = weeksOf("2026-11");
  expect(weeks[0]?.[0]).toBe("2026-10-26");
  expect(weeks.at(-1)?.[6]).toBe("2026-12-06");
  expect(weeksOf("2027-02")).toHaveLength(4);
});
