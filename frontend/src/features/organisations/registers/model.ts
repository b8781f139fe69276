import type { Body, Reply } from "@/api/types";
import { shortDay } from "@/i18n/dates";

export type RegisterKind = Reply<"/api/v1/registers", "get">[number];
export type RegisterField = RegisterKind["fields"][number];
export type Entry = Reply<"/api/v1/registers/entries", "get">["items"][number];
export type EntryContents = Body<"/api/v1/registers/entries/{entryId}", "put">;

/** Filters of a register, as they stand in the address. */
export interface EntryFilter {
  q?: string;
  open?: boolean;
  /** calendar year in which the school year begins */
  schoolYear?: number;
}

/** The value of a column as a reader sees it. */
export function shown(field: RegisterField, entry: Entry): string {
  const value = entry.fields[field.code] ?? "";
  if (field.type === "date" && value) return shortDay(value);
  return field.options.find(({ code }) => code === value)?.label ?? value;
}
