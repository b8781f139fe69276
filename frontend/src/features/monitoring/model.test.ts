import { expect, test } from "vitest";
import { overview as words } from "@/i18n/ru/monitoring";
import { greeting, hourIn } from "./model";

test("the greeting follows the clock of the organisation", () => {
  const instant = new Date("2026-11-22T00:30:00Z");
  expect(hourIn("Asia/Krasnoyarsk", instant)).toBe(7);
  expect(greeting(hourIn("Asia/Krasnoyarsk", instant))).toBe(words.morning);
  expect(greeting(hourIn("Europe/Moscow", instant))).toBe(words.night);
});

test("noon is already day and six in the evening is evening", () => {
  expect([11, 12, 17, 18].map(greeting)).toEqual([words.morning, words.day, words.day, words.evening]);
});
