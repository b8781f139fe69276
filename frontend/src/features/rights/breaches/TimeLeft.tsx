import { useEffect, useState } from "react";
import { breaches as words } from "@/i18n/ru/breaches";
import { StatusBadge } from "@/ui/StatusBadge";
import { hoursUntil } from "./model";

const MINUTE = 60_000;

/** How many hours are left of a term; goes on while the page is open. */
export function TimeLeft({ until }: { until: string }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), MINUTE);
    return () => clearInterval(clock);
  }, []);
  const hours = hoursUntil(until, now);
  return Date.parse(until) > now ? (
    <StatusBadge tone={hours < 6 ? "bad" : "attention"}>{words.left(hours)}</StatusBadge>
  ) : (
    <StatusBadge tone="bad">{words.late(-hours)}</StatusBadge>
  );
}
