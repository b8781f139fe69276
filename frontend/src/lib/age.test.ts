import { expect, test } from "vitest";
import { ageOn } from "./age";

test.each([
  ["2008-11-22", "2026-11-22", 18],
  ["2008-11-23", "2026-11-22", 17],
  ["2012-02-29", "2026-02-28", 13],
  ["2012-02-29", "2026-03-01", 14],
])("born %s, on %s one is %i", (birth, date, age) => {
  expect(ageOn(birth, date)).toBe(age);
});
