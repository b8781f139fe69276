import type { Body, Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type Pair = Reply<"/api/v1/pairs/{pairId}", "get">;
export type PairRow = Reply<"/api/v1/pairs", "get">["items"][number];
export type PairStatus = PairRow["status"];
export type Member = Pair["members"][number];
export type ChecklistItem = Pair["checklist"][number];
export type NewPair = Body<"/api/v1/pairs", "post">;
export type Dissolution = Body<"/api/v1/pairs/{pairId}/dissolution", "post">;
export type ExitChoice = Body<"/api/v1/pairs/{pairId}/completion", "post">["exitChoices"][number]["choice"];
export type FormOption = Reply<"/api/v1/programs/forms", "get">[number];

/** Transitions by the last segment of their address. */
export type PairAction =
  | "proposal"
  | "order"
  | "activation"
  | "resumption"
  | "completion"
  | "pause"
  | "cancellation"
  | "replacement"
  | "dissolution";

const tones: Record<PairStatus, Tone> = {
  draft: "quiet",
  proposed: "info",
  agreed: "info",
  ordered: "info",
  active: "good",
  paused: "attention",
  completing: "good",
  completed: "quiet",
  cancelled: "quiet",
  dissolved: "bad",
};

export const pairTone = (status: PairStatus): Tone => tones[status];

export type ColumnKey = "forming" | "agreed" | "ordered" | "active" | "paused" | "final";

const columnOf: Record<PairStatus, ColumnKey> = {
  draft: "forming",
  proposed: "forming",
  agreed: "agreed",
  ordered: "ordered",
  active: "active",
  completing: "active",
  paused: "paused",
  completed: "final",
  cancelled: "final",
  dissolved: "final",
};

/** Columns of the board from left to right, with their pairs. */
export function board(rows: readonly PairRow[]): { key: ColumnKey; pairs: PairRow[] }[] {
  const keys: ColumnKey[] = ["forming", "agreed", "ordered", "active", "paused", "final"];
  return keys.map((key) => ({ key, pairs: rows.filter(({ status }) => columnOf[status] === key) }));
}

/** Whether the column alone says the state of the pair; elsewhere the card names it. */
export const namesItself = (status: PairStatus) => !["forming", "final"].includes(columnOf[status]);

/** The way of a pair that comes to its end (domain §6.2); pauses and early ends stand aside. */
export const way: readonly PairStatus[] = [
  "draft",
  "proposed",
  "agreed",
  "ordered",
  "active",
  "completing",
  "completed",
];

/** Place on the way, from 0; the whole way is behind a completed pair, and a pair that ended early has left it. */
export function placeOn(status: PairStatus): number | undefined {
  if (status === "cancelled" || status === "dissolved") return undefined;
  return status === "completed" ? way.length : way.indexOf(status === "paused" ? "active" : status);
}
