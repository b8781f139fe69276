import type { Body, Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type Plan = Reply<"/api/v1/plans/{planId}", "get">;
export type PlanRow = Reply<"/api/v1/plans", "get">["items"][number];
export type PlanStatus = Plan["status"];
export type PlanItem = Plan["items"][number];
export type PlanMark = NonNullable<PlanItem["mark"]>;
export type PlanContent = Body<"/api/v1/plans/{planId}", "put">;
export type Closing = Body<"/api/v1/plans/{planId}/closing", "post">;

const tones: Record<PlanStatus, Tone> = {
  draft: "quiet",
  on_approval: "attention",
  approved: "info",
  in_work: "good",
  amended: "quiet",
  closed: "quiet",
};

export const planTone = (status: PlanStatus): Tone => tones[status];

const markTones: Record<PlanMark, Tone> = { done: "good", partial: "attention", not_done: "bad" };

export const markTone = (mark: PlanMark): Tone => markTones[mark];

export const isOverdue = ({ mark, dueOn }: PlanItem, today: string) => !mark && dueOn < today;

/** Which sentence tells what comes next. */
export function stepOf({ status, actions, items }: Plan) {
  if (status === "draft") return "draft";
  if (status === "on_approval") return actions.includes("approval") ? "decide" : "waits";
  if (status === "closed") return "closed";
  if (status === "amended") return "amended";
  return items.every(({ mark }) => mark) ? "ready" : "work";
}
