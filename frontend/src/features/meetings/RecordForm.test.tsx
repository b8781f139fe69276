import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { meetings as words } from "@/i18n/ru/meetings";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { Meeting, PairMember } from "./model";
import { RecordForm } from "./RecordForm";

const planned: Meeting = {
  id: "1",
  pairId: "2",
  pairTitle: "Кедров С. Ю. – Ясенев Н.",
  ordinal: 1,
  type: "introduction",
  status: "planned",
  plannedAt: "2026-10-12T11:30:00Z",
  format: "in_person",
  place: null,
  heldAt: null,
  durationMinutes: null,
  attendeeIds: [],
  topic: null,
  done: null,
  agreements: null,
  problem: false,
  problemText: null,
  reason: null,
  missedBy: null,
  replacesId: null,
  feedback: [],
  feedbackMissing: [],
  version: 0,
};
const members = [
  { participantId: "11", fullName: "Кедров Станислав Юрьевич" },
  { participantId: "12", fullName: "Ясенев Никита" },
] as PairMember[];

test("a meeting is recorded by its topic and what was done; the rest is filled in", async () => {
  const calls = reply("post", "/api/v1/meetings/{meetingId}/record", planned);
  renderPage(<RecordForm meeting={planned} members={members} />);
  await userEvent.type(await screen.findByLabelText(new RegExp(`^${words.topic}`)), "Знакомство");
  await userEvent.type(screen.getByLabelText(new RegExp(`^${words.done}`)), "Рассказали о себе");
  await userEvent.click(screen.getByRole("button", { name: words.record }));
  expect(calls[0]?.body).toMatchObject({
    heldAt: "2026-10-12T11:30:00.000Z",
    durationMinutes: 45,
    attendeeIds: ["11", "12"],
    topic: "Знакомство",
    done: "Рассказали о себе",
    agreements: null,
    problem: false,
    problemText: null,
  });
});

test("somebody must have been there, and the hour must be an hour", async () => {
  const calls = reply("post", "/api/v1/meetings/{meetingId}/record", planned);
  renderPage(<RecordForm meeting={planned} members={members} />);
  for (const box of await screen.findAllByRole("checkbox")) await userEvent.click(box);
  await userEvent.clear(screen.getByLabelText(/^Время/));
  await userEvent.type(screen.getByLabelText(/^Время/), "2599");
  await userEvent.click(screen.getByRole("button", { name: words.record }));
  expect(await screen.findByText(said(words.attendeesNeeded))).toBeVisible();
  expect(screen.getByText(/Время пишется так/)).toBeVisible();
  expect(calls).toHaveLength(0);
});
