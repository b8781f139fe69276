import { expect, test } from "vitest";
import { decided, moved, type SetupChange } from "./model";

const empty: SetupChange = { weights: {}, placesPerMentor: 1, places: {}, locked: [], forbidden: [] };
const couple = { menteeId: "a", mentorId: "m" };

test("a mentee who is moved leaves his mentor", () => {
  expect(moved([couple, { menteeId: "b", mentorId: "m" }], "a", "n")).toEqual([
    { menteeId: "b", mentorId: "m" },
    { menteeId: "a", mentorId: "n" },
  ]);
  expect(moved([couple], "a", undefined)).toEqual([]);
});

test("a decision is taken and taken back", () => {
  const locked = decided(empty, "locked", couple);
  expect(locked.locked).toEqual([couple]);
  expect(decided(locked, "locked", couple).locked).toEqual([]);
});

test("forbidding a locked pair unlocks it", () => {
  const forbidden = decided(decided(empty, "locked", couple), "forbidden", couple);
  expect(forbidden.locked).toEqual([]);
  expect(forbidden.forbidden).toEqual([couple]);
});

test("a mentee is locked to one mentor only", () => {
  const other = { menteeId: "a", mentorId: "n" };
  expect(decided(decided(empty, "locked", couple), "locked", other).locked).toEqual([other]);
});
