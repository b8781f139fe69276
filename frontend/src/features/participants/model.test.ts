import { expect, test } from "vitest";
import { canBePaired, type Participant, type ParticipantStatus, stepOf, ways } from "./model";

const mentor = (status: ParticipantStatus, waiverReason: string | null = null) =>
  ({ side: "mentor", status, training: waiverReason && { completedOn: null, waiverReason } }) as Participant;

test("a mentor can be paired after the training or when he is freed from it", () => {
  expect(canBePaired(mentor("trained"))).toBe(true);
  expect(canBePaired(mentor("selected", "Учился год назад"))).toBe(true);
  expect(canBePaired(mentor("selected"))).toBe(false);
});

test("a mentee can be paired from the base on", () => {
  expect(canBePaired({ side: "mentee", status: "in_base" } as Participant)).toBe(true);
  expect(canBePaired({ side: "mentee", status: "consent_pending" } as Participant)).toBe(false);
});

test("whoever has left stands nowhere on the way, an applicant at its beginning", () => {
  expect(stepOf("mentee", "withdrawn")).toBeUndefined();
  expect(stepOf("mentor", "applied")).toBe(0);
  expect(stepOf("mentor", "completed")).toBe(ways.mentor.length - 1);
});
