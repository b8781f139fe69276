import type { IsoDate } from "@/lib/dates";
import type { Section } from "./model";

/** Ways to look at a roadmap. */
export const views = ["table", "timeline", "calendar"] as const;
export type View = (typeof views)[number];

/** Below this width charts and grids become lists. */
export const narrow = "(max-width: 47.99em)";

/** What every view needs to show and to mark terms. */
export interface ViewProps {
  programId: string;
  sections: Section[];
  today: IsoDate;
  writable: boolean;
}
