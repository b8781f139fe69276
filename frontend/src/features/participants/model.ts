import type { Body, Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type Participant = Reply<"/api/v1/participants/{participantId}", "get">;
export type ParticipantRow = Reply<"/api/v1/participants", "get">["items"][number];
export type ParticipantStatus = ParticipantRow["status"];
export type Side = ParticipantRow["side"];
export type Category = Reply<"/api/v1/participants/categories", "get">[number];
export type Person = Participant["person"];
export type PersonKind = Person["kind"];
/** Steps by the last segment of their address, as the server offers them. */
export type ParticipantAction =
  | "entry"
  | "interview"
  | "selection"
  | "reserve"
  | "training"
  | "training-waiver"
  | "rejection"
  | "withdrawal";
export type NewParticipant = Body<"/api/v1/participants", "post">;

/** Filters of the register, as they stand in the address. */
export interface ParticipantFilter {
  side: Side;
  q?: string;
  status?: ParticipantStatus;
  category?: string;
  sort?: string;
}

/** Steps of the way, in order (domain §6.2); a participant passes them one by one, reserve and exits stand aside. */
export const ways: Record<Side, readonly ParticipantStatus[]> = {
  mentee: ["consent_pending", "in_base", "matched", "active", "completed"],
  mentor: ["consent_pending", "in_base", "interviewed", "selected", "trained", "matched", "active", "completed"],
};

/** Statuses that can be met in a base, in the order of the way: for the filter. */
export const filterStatuses: Record<Side, readonly ParticipantStatus[]> = {
  mentee: [...ways.mentee, "declined", "rejected", "withdrawn"],
  mentor: [...ways.mentor, "reserve", "declined", "rejected", "withdrawn"],
};

const gone: ReadonlySet<ParticipantStatus> = new Set(["declined", "rejected", "withdrawn", "erased"]);
const first: ReadonlySet<ParticipantStatus> = new Set(["referred", "applied"]);

/** Whether the participation ended without being completed. */
export const hasLeft = (status: ParticipantStatus) => gone.has(status);

/** Place of a status on the way, from 0; undefined when the participant has left it. */
export function stepOf(side: Side, status: ParticipantStatus): number | undefined {
  if (hasLeft(status)) return undefined;
  if (first.has(status)) return 0;
  const place = ways[side].indexOf(status === "reserve" ? "interviewed" : status);
  return place < 0 ? 0 : place;
}

const tones: Partial<Record<ParticipantStatus, Tone>> = {
  consent_pending: "attention",
  in_base: "info",
  interviewed: "info",
  selected: "info",
  trained: "info",
  matched: "info",
  active: "good",
  completed: "good",
  rejected: "bad",
};

export const statusTone = (status: ParticipantStatus): Tone => tones[status] ?? "quiet";

/** Kinds of people who may stand on a side. */
export const kindsOf: Record<Side, readonly PersonKind[]> = {
  mentee: ["learner", "teacher"],
  mentor: ["learner", "teacher", "parent", "alumnus", "professional", "enterprise_employee"],
};

/** Adults from outside need a valid check before they work with children (L-20). */
const outside: ReadonlySet<PersonKind> = new Set(["parent", "alumnus", "professional", "enterprise_employee"]);
export const needsCheck = (kind: PersonKind) => outside.has(kind);

/** Whether the participant can be put into a pair now; a freed mentor stays «selected». */
export function canBePaired({ side, status, training }: Participant): boolean {
  if (side === "mentee") return status === "in_base";
  return status === "trained" || (status === "selected" && !!training?.waiverReason);
}

/** «7А» of a learner, the position of everybody else. */
export const placeOf = (person: { className?: string | null; position?: string | null }) =>
  person.className ?? person.position ?? undefined;
