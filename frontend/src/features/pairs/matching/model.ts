import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Proposal = Schemas["Proposal"];
export type Method = Schemas["MatchingMethod"];
export type MethodResult = Schemas["MethodResult"];
export type MentorColumn = Schemas["MentorColumn"];
export type ProposedMentee = Schemas["ProposedMentee"];
export type Unmatched = Schemas["Unmatched"];
export type Couple = Schemas["Couple"];
export type Setup = Schemas["SetupView"];
export type SetupChange = Schemas["SetupChange"];
export type Terms = Schemas["TermsView"];
export type PreferenceRow = Schemas["PreferenceRow"];
export type FormCode = Schemas["MentoringForm"];

/** Who is with whom, as it stands in a proposal. */
export const couplesOf = (proposal: Proposal): Couple[] =>
  proposal.mentors.flatMap((mentor) =>
    mentor.mentees.map(({ participantId }) => ({ menteeId: participantId, mentorId: mentor.participantId })),
  );

/** The same with one mentee moved; without a mentor he stays alone. */
export const moved = (couples: readonly Couple[], menteeId: string, mentorId: string | undefined): Couple[] => [
  ...couples.filter((one) => one.menteeId !== menteeId),
  ...(mentorId ? [{ menteeId, mentorId }] : []),
];

/** What is set, in the shape in which it is sent. */
export const changeOf = ({ criteria, placesPerMentor, places, locked, forbidden }: Setup): SetupChange => ({
  weights: Object.fromEntries(criteria.map(({ code, weight }) => [code, weight])),
  placesPerMentor,
  places,
  locked,
  forbidden,
});

const same = (one: Couple) => (other: Couple) => one.menteeId === other.menteeId && one.mentorId === other.mentorId;

/** A decision about a couple taken or, if it stands already, taken back. A pair can't be both locked and forbidden. */
export function decided(change: SetupChange, kind: "locked" | "forbidden", couple: Couple): SetupChange {
  const stands = change[kind].some(same(couple));
  const without = (list: readonly Couple[]) => list.filter((one) => !same(couple)(one));
  const others = kind === "locked" ? change.locked.filter((one) => one.menteeId !== couple.menteeId) : change.forbidden;
  return {
    ...change,
    locked: without(change.locked),
    forbidden: without(change.forbidden),
    [kind]: stands ? without(change[kind]) : [...without(others), couple],
  };
}

/** Good from 70, worth a look below 40. */
export const toneOf = (score: number) => (score >= 70 ? "good" : score >= 40 ? "fair" : "weak");
