import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { training as words } from "@/i18n/ru/training";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { Progress, Training } from "./model";
import TrainingPage from "./TrainingPage";

const mentor = (facts: Partial<Progress>): Progress => ({
  participantId: "11",
  name: "Кедров Станислав Юрьевич",
  note: "учитель истории",
  state: "learning",
  attended: 0,
  sessions: 1,
  score: null,
  passed: null,
  reflection: null,
  completedOn: null,
  waiverReason: null,
  certificate: null,
  lacks: ["Нет рефлексии"],
  ...facts,
});

const school: Training = {
  course: {
    id: "1",
    programId: "5",
    title: "Школа наставников",
    about: null,
    hours: 16,
    assessment: "reflection",
    passScore: null,
    version: 0,
  },
  sessions: [
    {
      id: "7",
      courseId: "1",
      startsAt: "2026-10-05T10:00:00Z",
      durationMinutes: 90,
      topic: "Роль наставника",
      trainer: "методист",
      trainerKind: "expert",
      format: "in_person",
      place: "каб. 12",
      materials: [],
      attendeeIds: null,
      cancelReason: null,
      version: 3,
    },
  ],
  mentors: [mentor({}), mentor({ participantId: "12", name: "Ясенева Мария", state: "ready", lacks: [] })],
  outer: [],
};

beforeEach(() => {
  reply("get", "/api/v1/programs/forms", []);
  reply("get", "/api/v1/programs/{programId}", { forms: [] } as never);
});

const page = () => renderPage(<TrainingPage programId="5" show="all" onShow={() => {}} />);

test("attendance of a session is marked for everybody in one go", async () => {
  reply("get", "/api/v1/training", school);
  const calls = reply("put", "/api/v1/training/sessions/{sessionId}/attendance", school.sessions[0] as never);
  page();
  await userEvent.click(await screen.findByRole("button", { name: words.mark }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: words.markAll }));
  await userEvent.click(within(dialog).getByRole("button", { name: "Сохранить" }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.body).toEqual({ attendeeIds: ["11", "12"] });
  expect(calls[0]?.headers.get("If-Match")).toBe('"3"');
});

test("who lacks something is said with what he lacks, and who lacks nothing is trained at once", async () => {
  reply("get", "/api/v1/training", school);
  const calls = reply("post", "/api/v1/training/courses/{courseId}/completion", school);
  page();
  expect(await screen.findByText("Нет рефлексии")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: words.completeReady(1) }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: words.complete }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.body).toMatchObject({ participantIds: ["12"], reason: null });
});

test("a programme without a plan is led to one", async () => {
  reply("get", "/api/v1/training", { course: null, sessions: [], mentors: [], outer: [] });
  page();
  expect(await screen.findByText(said(words.emptyTitle))).toBeVisible();
  expect(screen.getByRole("button", { name: words.addPlan })).toBeEnabled();
});
