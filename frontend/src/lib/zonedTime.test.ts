import { expect, test } from "vitest";
import { clockTime, instantOf, isClockTime, zoned } from "./zonedTime";

test.each([
  ["Asia/Yekaterinburg", "2026-10-12", "14:30", "2026-10-12T09:30:00.000Z"],
  ["Europe/Kaliningrad", "2026-01-01", "00:15", "2025-12-31T22:15:00.000Z"],
  ["Europe/Berlin", "2026-03-29", "12:00", "2026-03-29T10:00:00.000Z"],
  ["Europe/Berlin", "2026-10-25", "12:00", "2026-10-25T11:00:00.000Z"],
])("in %s %s %s is %s", (zone, date, time, instant) => {
  expect(instantOf(date, time, zone)).toBe(instant);
  expect(zoned(instant, zone)).toEqual({ date, time });
});

test.each([
  ["14:30", "14:30"],
  ["1430", "14:30"],
  ["930", "09:30"],
  ["14.30", "14:30"],
  ["9", "09:00"],
  ["14", "14:00"],
  ["25:00", "25:00"],
  ["", ""],
])("«%s» is understood as «%s»", (typed, time) => {
  expect(clockTime(typed)).toBe(time);
});

test("what can't be a time is not one", () => {
  expect(isClockTime("24:00")).toBe(false);
  expect(isClockTime("23:59")).toBe(true);
});
