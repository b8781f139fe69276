import { expect, test } from "vitest";
import { type Progress, type Session, sessionState, shown, uncertified } from "./model";

const mentor = (state: Progress["state"], certificate: Progress["certificate"] = null) =>
  ({ state, certificate }) as Progress;

test("those who lack something are apart from those whose training can be closed", () => {
  const mentors = [mentor("learning"), mentor("ready"), mentor("completed"), mentor("waived")];
  expect(shown(mentors, "lacking").map(({ state }) => state)).toEqual(["learning"]);
  expect(shown(mentors, "ready")).toHaveLength(1);
  expect(shown(mentors, "through")).toHaveLength(2);
  expect(shown(mentors, "all")).toHaveLength(4);
});

test("a certificate is offered to who is trained and has none", () => {
  const paper = { documentId: "1", status: "draft", number: null, dated: null } as const;
  expect(uncertified([mentor("ready"), mentor("completed"), mentor("completed", paper)])).toHaveLength(1);
});

test("a session that has begun waits for its marks", () => {
  const session = { cancelReason: null, attendeeIds: null, startsAt: "2026-10-05T10:00:00Z" } as Session;
  const now = Date.parse("2026-10-05T11:00:00Z");
  expect(sessionState(session, now)).toBe("unmarked");
  expect(sessionState(session, now - 7_200_000)).toBe("ahead");
  expect(sessionState({ ...session, attendeeIds: [] }, now)).toBe("marked");
  expect(sessionState({ ...session, cancelReason: "болезнь" }, now)).toBe("cancelled");
});
