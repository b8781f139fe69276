import type { Reply } from "@/api/types";
import { addDays, type IsoDate } from "@/lib/dates";
import type { View } from "./views";

export type Roadmap = Reply<"/api/v1/programs/{programId}/roadmap", "get">;
export type Section = Roadmap["sections"][number];
export type Activity = Section["activities"][number];
export type Occurrence = Activity["occurrences"][number];

/** What the address says about the page. */
export interface RoadmapSearch {
  show?: Filter;
  stage?: string;
  view?: View;
  /** month of the calendar, «2026-11» */
  month?: string;
  /** an older edition, to be read */
  edition?: string;
}

/** Which activities are shown. `soon`: something falls due within 30 days. */
export const filters = ["all", "overdue", "soon", "done"] as const;
export type Filter = (typeof filters)[number];

/** Days that «ближайшие» looks ahead. */
const ahead = 30;

const open: readonly Occurrence["status"][] = ["planned", "in_progress", "postponed"];
const isOpen = ({ status }: Occurrence) => open.includes(status);

export function matches(activity: Activity, filter: Filter, today: IsoDate): boolean {
  switch (filter) {
    case "all":
      return true;
    case "overdue":
      return activity.status === "overdue";
    case "done":
      return activity.status === "done";
    case "soon":
      return activity.occurrences.some(
        (occurrence) =>
          isOpen(occurrence) &&
          occurrence.dueOn !== null &&
          occurrence.dueOn >= today &&
          occurrence.dueOn <= addDays(today, ahead),
      );
  }
}

/** Sections with the activities that pass; sections left empty by a filter go, empty ones stay under «все». */
export function filtered(roadmap: Roadmap, filter: Filter, stage: string | undefined): Section[] {
  const narrowed = filter !== "all" || stage !== undefined;
  return roadmap.sections
    .map((section) => ({
      ...section,
      activities: section.activities.filter(
        (activity) =>
          matches(activity, filter, roadmap.today) && (!stage || (activity.stage ?? section.stage) === stage),
      ),
    }))
    .filter(({ activities }) => !narrowed || activities.length > 0);
}

export const allActivities = (roadmap: Roadmap) => roadmap.sections.flatMap(({ activities }) => activities);

/** How many activities each filter would show. */
export function counts(roadmap: Roadmap): Record<Filter, number> {
  const activities = allActivities(roadmap);
  const count = (filter: Filter) => activities.filter((activity) => matches(activity, filter, roadmap.today)).length;
  return { all: count("all"), overdue: count("overdue"), soon: count("soon"), done: count("done") };
}

/** The occurrence to be worked on next: the earliest open one, otherwise the last of all. */
export function current(activity: Activity): Occurrence | undefined {
  return activity.occurrences.find(isOpen) ?? activity.occurrences.at(-1);
}

/** State of one term in the words of a whole activity, for recurring ones. */
export function stateOf({ status, overdue }: Occurrence): Activity["status"] {
  if (overdue) return "overdue";
  return status === "verified" ? "done" : status;
}

/** What may be done to an occurrence, by its state (domain §6.2); the server has the last word. */
export type Step =
  | "start"
  | "completion"
  | "postponement"
  | "agreement"
  | "refusal"
  | "cancellation"
  | "verification"
  | "return";

/** Steps that only who leads the programme may take. */
const leading: ReadonlySet<Step> = new Set(["agreement", "refusal", "cancellation", "verification", "return"]);

/** What this person may do to an occurrence. */
export const stepsOf = (occurrence: Occurrence, leads: boolean): readonly Step[] =>
  steps(occurrence).filter((step) => leads || !leading.has(step));

export function steps({ status }: Occurrence): readonly Step[] {
  switch (status) {
    case "planned":
      return ["completion", "start", "postponement", "cancellation"];
    case "in_progress":
      return ["completion", "postponement", "cancellation"];
    case "postponed":
      return ["agreement", "refusal", "completion", "cancellation"];
    case "done":
      return ["verification", "return"];
    default:
      return [];
  }
}
