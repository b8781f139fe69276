import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { matching as words } from "@/i18n/ru/matching";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { PreferenceRow } from "./model";
import PreferencesPage from "./PreferencesPage";

const row = (facts: Partial<PreferenceRow>): PreferenceRow => ({
  participantId: "m1",
  name: "Сова Илья",
  note: "8А",
  side: "mentee",
  awaited: true,
  source: null,
  answeredAt: null,
  wished: [],
  unwanted: [],
  comment: null,
  version: 0,
  ...facts,
});

const answered = row({
  participantId: "m2",
  name: "Ёжикова Мария",
  awaited: false,
  source: "link",
  answeredAt: "2026-10-05T10:00:00Z",
  wished: [{ participantId: "r1", name: "Жук О." }],
  unwanted: [{ participantId: "r2", name: "Ледова А." }],
  comment: "Живём рядом",
  version: 1,
});

const page = (show: "all" | "answered" | "missing" = "all") =>
  renderPage(<PreferencesPage programId="5" show={show} onShow={() => {}} />);

test("it is seen who answered, whom they named, and who is awaited", async () => {
  reply("get", "/api/v1/pairs/preferences", [row({}), answered]);
  page();
  expect(await screen.findByText("Жук О.")).toBeVisible();
  expect(screen.getByText("Живём рядом")).toBeVisible();
  expect(screen.getByText(said(words.byLink))).toBeVisible();
  expect(screen.getByText(said(words.awaited))).toBeVisible();
});

test("those who have not answered stand alone", async () => {
  reply("get", "/api/v1/pairs/preferences", [row({}), answered]);
  page("missing");
  expect(await screen.findByText("Сова Илья")).toBeVisible();
  expect(screen.queryByText("Ёжикова Мария")).toBeNull();
});

test("what came on paper is corrected on the version that was read", async () => {
  reply("get", "/api/v1/pairs/preferences", [answered]);
  reply("get", "/api/v1/participants", { items: [], next: null } as never);
  const calls = reply("put", "/api/v1/pairs/preferences/{participantId}", answered);
  page();
  await userEvent.click(await screen.findByRole("button", { name: words.correct }));
  await userEvent.type(await screen.findByRole("textbox", { name: new RegExp(words.comment) }), "!");
  await userEvent.click(screen.getByRole("button", { name: words.setupSave }));
  await expect.poll(() => calls.length).toBe(1);
  expect(calls[0]?.headers.get("If-Match")).toBe('"1"');
  expect(calls[0]?.body).toEqual({ wished: ["r1"], unwanted: ["r2"], comment: "Живём рядом!" });
});
