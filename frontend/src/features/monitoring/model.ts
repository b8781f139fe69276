import type { Reply } from "@/api/types";
import { overview as words } from "@/i18n/ru/monitoring";

export type Overview = Reply<"/api/v1/monitoring/overview", "get">;
export type Attention = Overview["attention"][number];
export type Upcoming = Overview["upcoming"][number];

/** What one says at this hour (0–23) of the organisation's clock. */
export function greeting(hour: number): string {
  if (hour < 5) return words.night;
  if (hour < 12) return words.morning;
  return hour < 18 ? words.day : words.evening;
}

/** Hour of the day in a time zone. */
export const hourIn = (timeZone: string, now: Date = new Date()) =>
  Number(new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(now));
