import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { common } from "@/i18n/ru/common";
import { meetings as words } from "@/i18n/ru/meetings";
import { curator, renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import { FeedbackForm } from "./FeedbackForm";
import type { Meeting, PairMember } from "./model";

const member = (side: PairMember["side"]): PairMember => ({
  participantId: "12",
  personId: "22",
  fullName: "Ясенев Никита",
  className: null,
  position: null,
  side,
  status: "active",
  agreedOn: null,
  agreedBy: null,
  exitChoice: null,
});

const mark = async (question: string, value: string) => {
  const group = await screen.findByRole("radiogroup", { name: new RegExp(question.replace("?", "\\?")) });
  await userEvent.click(within(group).getByLabelText(value));
};
const send = () => userEvent.click(screen.getByRole("button", { name: words.give }));

test("V-22: a mentee answers about comfort, use, safety and help, all four", async () => {
  const calls = reply("post", "/api/v1/meetings/{meetingId}/feedback", { id: "1" } as Meeting);
  const onDone = vi.fn();
  renderPage(<FeedbackForm meetingId="1" member={member("mentee")} onDone={onDone} />);
  await mark(words.comfort, "9");
  await send();
  expect(await screen.findAllByText(said(words.answerNeeded))).toHaveLength(3);
  expect(calls).toHaveLength(0);

  await mark(words.usefulness, "8");
  await mark(words.safe, common.yes);
  await mark(words.help, common.no);
  await send();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(calls[0]?.body).toEqual({
    participantId: "12",
    progress: null,
    engagement: null,
    comfort: 9,
    usefulness: 8,
    safe: true,
    helpNeeded: false,
    comment: null,
    oral: true,
  });
  expect(calls[0]?.headers.get("Idempotency-Key")).toBeTruthy();
});

test("V-22: a mentor answers about progress and engagement only", async () => {
  renderPage(<FeedbackForm meetingId="1" member={member("mentor")} onDone={vi.fn()} />);
  expect(await screen.findAllByRole("radiogroup")).toHaveLength(2);
});

test("what somebody says for himself is not marked as told", async () => {
  renderPage(<FeedbackForm meetingId="1" member={member("mentee")} onDone={vi.fn()} />, {
    me: { ...curator, roles: ["mentee"], personId: "22" },
  });
  expect(await screen.findAllByRole("radiogroup")).toHaveLength(4);
  expect(screen.queryByLabelText(words.oral)).toBeNull();
});
