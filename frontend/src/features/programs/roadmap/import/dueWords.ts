import { day, fullDay, month } from "@/i18n/dates";
import type { DueSpec } from "../due";

const monthNames = (months: readonly number[]) =>
  months.map((number) => new Intl.DateTimeFormat("ru", { month: "long" }).format(new Date(2026, number - 1, 1)));

/** «до 16 ноября 2020 г.»: the term as it was understood; empty for none. */
export function dueInWords(due: DueSpec): string {
  const { date = "", from = "", to = "" } = due;
  switch (due.kind) {
    case "exact_date":
      return `${fullDay(date)}\u00a0г.`;
    case "by_date":
      return `до\u00a0${fullDay(date)}\u00a0г.`;
    case "date_range":
      return `с\u00a0${from.slice(0, 4) === to.slice(0, 4) ? day(from) : fullDay(from)} по\u00a0${fullDay(to)}\u00a0г.`;
    case "month":
      return `${month(due.month ?? "")}\u00a0г.`;
    case "month_range":
      return `${month(due.month ?? "")}\u00a0– ${month(due.monthTo ?? "")}\u00a0г.`;
    case "school_years":
      return due.yearFrom === due.yearTo
        ? `${due.yearFrom}\u00a0год`
        : `${due.yearFrom}–${due.yearTo}\u00a0учебные годы`;
    case "whole_period":
      return "весь срок программы";
    case "recurring":
      return repeated(due.recurrence);
    case "relative":
      return `${due.offsetDays}\u00a0дн. после события «${due.event === "model_chosen" ? "выбор модели" : due.event}»`;
    case "external":
      return "когда назначит министерство";
    case "by_programme":
      return "по\u00a0срокам программ наставничества";
    case "none":
      return "";
  }
}

function repeated(recurrence: DueSpec["recurrence"]): string {
  switch (recurrence?.every) {
    case "monthly":
      return recurrence.day ? `каждый месяц, ${recurrence.day}-го числа` : "каждый месяц";
    case "quarterly":
      return "каждый квартал";
    case "half_yearly":
      return "раз в\u00a0полугодие";
    default:
      return `каждый год: ${monthNames(recurrence?.months ?? []).join(", ")}`;
  }
}
