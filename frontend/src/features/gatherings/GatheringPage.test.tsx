import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { gatherings as words } from "@/i18n/ru/gatherings";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import GatheringPage from "./GatheringPage";
import { type Gathering, type Guest, shown } from "./model";

const guest = (facts: Partial<Guest>): Guest => ({
  participantId: "11",
  name: "Кедров Станислав",
  note: "8А",
  side: "mentee",
  cameAt: null,
  markedBy: null,
  ...facts,
});

const gathering = (facts: Partial<Gathering>): Gathering => ({
  id: "1",
  programId: "5",
  title: "Общая встреча",
  startsAt: "2026-10-05T10:00:00Z",
  place: "Актовый зал",
  cancelReason: null,
  begun: true,
  newcomers: 0,
  guests: [
    guest({}),
    guest({
      participantId: "12",
      name: "Ясенева Мария",
      side: "mentor",
      cameAt: "2026-10-05T10:05:00Z",
      markedBy: "slip",
    }),
  ],
  version: 1,
  ...facts,
});

const page = () => renderPage(<GatheringPage programId="5" gatheringId="1" />);

test("a tick notes one guest and leaves the others as they are", async () => {
  reply("get", "/api/v1/gatherings/{gatheringId}", gathering({}));
  const calls = reply("post", "/api/v1/gatherings/{gatheringId}/attendance", gathering({}));
  page();
  await userEvent.click(await screen.findByRole("checkbox", { name: words.cameName("Кедров Станислав") }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.body).toEqual({ came: ["11"], absent: [] });
  expect(screen.getByText(said(words.cameOf(1, 2)))).toBeVisible();
});

test("before its day nobody can be ticked, and newcomers are invited with one button", async () => {
  reply("get", "/api/v1/gatherings/{gatheringId}", gathering({ begun: false, newcomers: 3 }));
  const calls = reply("post", "/api/v1/gatherings/{gatheringId}/newcomers", gathering({}));
  page();
  expect(await screen.findByRole("checkbox", { name: words.cameName("Кедров Станислав") })).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: words.inviteNewcomers }));
  await expect.poll(() => calls.length).toBe(1);
});

test("the list narrows to one base or to those who are missing", () => {
  const { guests } = gathering({});
  expect(shown(guests, "all")).toHaveLength(2);
  expect(shown(guests, "mentor").map(({ participantId }) => participantId)).toEqual(["12"]);
  expect(shown(guests, "absent").map(({ participantId }) => participantId)).toEqual(["11"]);
});
