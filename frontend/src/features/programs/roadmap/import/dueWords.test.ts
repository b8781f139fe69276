import { expect, test } from "vitest";
import { dueInWords } from "./dueWords";

const said = (due: Parameters<typeof dueInWords>[0]) => dueInWords(due).replaceAll("\u00a0", " ");

test("a term of every kind is said in words", () => {
  expect(said({ kind: "exact_date", date: "2020-09-21" })).toBe("21 сентября 2020 г.");
  expect(said({ kind: "date_range", from: "2020-10-05", to: "2020-10-23" })).toBe("с 5 октября по 23 октября 2020 г.");
  expect(said({ kind: "month", month: "2021-05" })).toBe("май 2021 г.");
  expect(said({ kind: "month_range", month: "2023-10", monthTo: "2024-04" })).toBe("октябрь 2023 – апрель 2024 г.");
  expect(said({ kind: "school_years", yearFrom: 2021, yearTo: 2024 })).toBe("2021–2024 учебные годы");
  expect(said({ kind: "recurring", recurrence: { every: "monthly", day: 25, months: null } })).toBe(
    "каждый месяц, 25-го числа",
  );
  expect(said({ kind: "recurring", recurrence: { every: "yearly", day: null, months: [5, 8] } })).toBe(
    "каждый год: май, август",
  );
  expect(said({ kind: "relative", event: "model_chosen", offsetDays: 14 })).toBe("14 дн. после события «выбор модели»");
  expect(said({ kind: "none" })).toBe("");
});
