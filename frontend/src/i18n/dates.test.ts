import { expect, test } from "vitest";
import { clock, day, dayOfWeek, fromToday, fullDay, moment, month, range, schoolYear, shortDay } from "./dates";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("dates are said as people say them", () => {
  expect(plain(day("2026-10-12"))).toBe("12 октября");
  expect(plain(fullDay("2026-10-12"))).toBe("12 октября 2026");
  expect(shortDay("2026-10-02")).toBe("02.10.2026");
  expect(plain(dayOfWeek("2026-10-12"))).toBe("понедельник, 12 октября");
  expect(plain(month("2026-10"))).toBe("октябрь 2026");
  expect(schoolYear(2026)).toBe("2026/27");
  expect(schoolYear(2099)).toBe("2099/00");
});

test("a range names the year once when both ends share it", () => {
  expect(plain(range("2026-09-01", "2026-12-31"))).toBe("1 сентября – 31 декабря 2026");
  expect(plain(range("2026-09-01", "2027-05-31"))).toBe("1 сентября 2026 – 31 мая 2027");
});

test("an instant is shown on the organisation's clock", () => {
  expect(clock("2026-10-12T09:30:00Z", "Asia/Krasnoyarsk")).toBe("16:30");
  expect(plain(moment("2026-10-12T21:30:00Z", "Asia/Krasnoyarsk"))).toBe("13 октября, 04:30");
});

test("near dates are told from today", () => {
  expect(fromToday("2026-11-22", "2026-11-22")).toBe("сегодня");
  expect(fromToday("2026-11-23", "2026-11-22")).toBe("завтра");
  expect(plain(fromToday("2026-11-24", "2026-11-22"))).toBe("через 2 дня");
  expect(plain(fromToday("2026-11-01", "2026-11-22"))).toBe("21 день назад");
});
