import { expect, test } from "vitest";
import { addDays, daysBetween, parseDate, schoolYearOf, today } from "./dates";

test("today is the organisation's date, not this computer's", () => {
  const evening = new Date("2026-11-22T20:30:00Z");
  expect(today("Europe/Kaliningrad", evening)).toBe("2026-11-22");
  expect(today("Asia/Vladivostok", evening)).toBe("2026-11-23");
});

test("days are added over the end of a month and of a leap February", () => {
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
  expect(addDays("2028-03-01", -1)).toBe("2028-02-29");
});

test("days between two dates ignore summer time", () => {
  expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
  expect(daysBetween("2026-11-22", "2026-11-20")).toBe(-2);
});

test("the school year turns on the first of September", () => {
  expect(schoolYearOf("2026-08-31")).toBe(2025);
  expect(schoolYearOf("2026-09-01")).toBe(2026);
});

test.each([
  ["31.12.2026", "2026-12-31"],
  ["5.9.26", "2026-09-05"],
  ["05102026", "2026-10-05"],
  ["31.02.2026", null],
  ["05.10", null],
  ["завтра", null],
])("«%s» is read as %s", (text, date) => {
  expect(parseDate(text)).toBe(date);
});
