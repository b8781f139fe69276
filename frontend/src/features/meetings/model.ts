import type { Body, Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type Meeting = Reply<"/api/v1/meetings/{meetingId}", "get">;
export type MeetingRow = Reply<"/api/v1/meetings", "get">["items"][number];
export type MeetingStatus = MeetingRow["status"];
export type MeetingType = MeetingRow["type"];
export type Debt = MeetingRow["feedbackMissing"][number];
export type Feedback = Meeting["feedback"][number];
export type NextMeetings = Reply<"/api/v1/meetings/next", "get">;
export type NewMeeting = Body<"/api/v1/meetings", "post">;
export type MeetingRecord = Body<"/api/v1/meetings/{meetingId}/record", "post">;
export type NewFeedback = Body<"/api/v1/meetings/{meetingId}/feedback", "post">;
export type PairMember = Reply<"/api/v1/pairs/{pairId}", "get">["members"][number];

const tones: Record<MeetingStatus, Tone> = {
  planned: "info",
  held: "attention",
  closed: "good",
  rescheduled: "quiet",
  cancelled: "quiet",
  missed: "bad",
};

export const meetingTone = (status: MeetingStatus): Tone => tones[status];

/** Whether it took place and has a record. */
export const tookPlace = (status: MeetingStatus) => status === "held" || status === "closed";

/** Links of the chain that no standing meeting fills yet, in order (V-19). */
export function linksAhead(chain: readonly MeetingType[], rows: readonly MeetingRow[]): MeetingType[] {
  const filled = new Set(
    rows.filter(({ status }) => status === "planned" || tookPlace(status)).map(({ type }) => type),
  );
  return chain.filter((link) => !filled.has(link));
}

/** Whether an answer calls for help at once (V-23). */
export const isAlarming = ({ safe, helpNeeded }: Pick<Feedback, "safe" | "helpNeeded">) =>
  safe === false || helpNeeded === true;
