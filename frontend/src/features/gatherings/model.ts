import type { Body, Reply } from "@/api/types";

export type GatheringRow = Reply<"/api/v1/gatherings", "get">[number];
export type Gathering = Reply<"/api/v1/gatherings/{gatheringId}", "get">;
export type Guest = Gathering["guests"][number];
export type GatheringFacts = Body<"/api/v1/gatherings/{gatheringId}", "put">;
export type Side = Guest["side"];

/** Which guests the list shows. */
export type Show = "all" | "mentee" | "mentor" | "absent";

export const shown = (guests: readonly Guest[], show: Show) =>
  guests.filter(({ side, cameAt }) => show === "all" || (show === "absent" ? !cameAt : side === show));
