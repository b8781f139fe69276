import { expect, test } from "vitest";
import { isAlarming, linksAhead, type MeetingRow, type MeetingStatus, type MeetingType } from "./model";

const row = (type: MeetingType, status: MeetingStatus) => ({ type, status }) as MeetingRow;
const full: MeetingType[] = ["introduction", "trial", "planning", "regular", "final"];

test("V-19: a missed or cancelled meeting leaves its link of the chain open", () => {
  const rows = [row("introduction", "closed"), row("trial", "missed"), row("trial", "cancelled")];
  expect(linksAhead(full, rows)).toEqual(["trial", "planning", "regular", "final"]);
});

test("a planned meeting fills its link", () => {
  expect(linksAhead(full, [row("introduction", "held"), row("trial", "planned")])).toEqual([
    "planning",
    "regular",
    "final",
  ]);
});

test("V-23: «unsafe» and «needs help» are alarming, an unanswered question is not", () => {
  expect(isAlarming({ safe: false, helpNeeded: false })).toBe(true);
  expect(isAlarming({ safe: true, helpNeeded: true })).toBe(true);
  expect(isAlarming({ safe: true, helpNeeded: false })).toBe(false);
  expect(isAlarming({ safe: null, helpNeeded: null })).toBe(false);
});
