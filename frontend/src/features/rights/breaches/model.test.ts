import { expect, test } from "vitest";
import { type Breach, hoursUntil, runningTerm } from "./model";

const breach = {
  status: "open",
  noticeDueAt: "2026-11-21T08:00:00Z",
  reportDueAt: "2026-11-23T08:00:00Z",
} as Breach;

test("L-15: the first notice runs until it is sent, then the inquiry, then nothing", () => {
  expect(runningTerm(breach)).toBe(breach.noticeDueAt);
  expect(runningTerm({ ...breach, status: "notified" })).toBe(breach.reportDueAt);
  expect(runningTerm({ ...breach, status: "reported" })).toBeUndefined();
});

test("only full hours are promised", () => {
  const at = Date.parse("2026-11-21T00:00:00Z");
  expect(hoursUntil("2026-11-21T01:59:59Z", at)).toBe(1);
  expect(hoursUntil("2026-11-20T22:30:00Z", at)).toBe(-1);
});
