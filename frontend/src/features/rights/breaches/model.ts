import type { Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type Breach = Reply<"/api/v1/breaches/{breachId}", "get">;
export type BreachFacts = Breach["facts"];
export type BreachAction = "change" | "notice" | "report" | "dismissal";

const tones: Record<Breach["status"], Tone> = {
  open: "bad",
  notified: "attention",
  reported: "good",
  dismissed: "quiet",
};

export const breachTone = (status: Breach["status"]): Tone => tones[status];

/** Full hours from now until the moment; negative once it has passed. */
export const hoursUntil = (moment: string, now: number): number => Math.trunc((Date.parse(moment) - now) / 3_600_000);

/** Which of the two terms runs now; none once the card is closed. */
export function runningTerm(breach: Breach): string | undefined {
  if (breach.status === "open") return breach.noticeDueAt;
  return breach.status === "notified" ? breach.reportDueAt : undefined;
}
