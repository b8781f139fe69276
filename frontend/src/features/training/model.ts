import type { Body, Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type Training = Reply<"/api/v1/training", "get">;
export type Course = NonNullable<Training["course"]>;
export type Session = Training["sessions"][number];
export type Progress = Training["mentors"][number];
export type OuterCourse = Training["outer"][number];
export type Material = Session["materials"][number];
export type CourseFacts = Body<"/api/v1/training/courses/{courseId}", "put">;
export type SessionFacts = Body<"/api/v1/training/sessions/{sessionId}", "put">;
export type OuterFacts = Body<"/api/v1/training/outer-courses/{outerCourseId}", "put">;

export const stateTone: Record<Progress["state"], Tone> = {
  learning: "info",
  ready: "attention",
  completed: "good",
  waived: "quiet",
};

/** Which mentors the table shows. */
export type Show = "all" | "lacking" | "ready" | "through";

const states: Record<Show, readonly Progress["state"][]> = {
  all: ["learning", "ready", "completed", "waived"],
  lacking: ["learning"],
  ready: ["ready"],
  through: ["completed", "waived"],
};

export const shown = (mentors: readonly Progress[], show: Show) =>
  mentors.filter(({ state }) => states[show].includes(state));

/** Trained ones for whom no certificate was drafted. */
export const uncertified = (mentors: readonly Progress[]) =>
  mentors.filter(({ state, certificate }) => state === "completed" && !certificate);

/** Where a session stands: cancelled, ahead, waiting for the marks, or marked. */
export function sessionState({ cancelReason, attendeeIds, startsAt }: Session, now: number) {
  if (cancelReason) return "cancelled";
  if (attendeeIds) return "marked";
  return Date.parse(startsAt) > now ? "ahead" : "unmarked";
}
