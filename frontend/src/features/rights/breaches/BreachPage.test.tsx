import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { breaches as words } from "@/i18n/ru/breaches";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import BreachPage from "./BreachPage";
import type { Breach } from "./model";

const breach: Breach = {
  id: "1",
  number: 3,
  status: "open",
  facts: {
    discoveredAt: "2026-11-20T08:00:00Z",
    happenedAt: null,
    whatHappened: "Потерян ноутбук",
    dataKinds: "Анкеты наставляемых",
    peopleCount: null,
    causes: null,
    harm: null,
    measures: null,
    contact: null,
  },
  noticeDueAt: "2026-11-21T08:00:00Z",
  notifiedAt: null,
  noticeNumber: null,
  reportDueAt: "2026-11-23T08:00:00Z",
  reportedAt: null,
  reportNumber: null,
  inquiry: null,
  culprits: null,
  dismissalReason: null,
  lacking: ["causes", "contact"],
  actions: ["change", "notice", "dismissal"],
  version: 0,
};

test("L-15: what the notice still lacks is named, and it can't be marked as sent before", async () => {
  reply("get", "/api/v1/breaches/{breachId}", breach);
  renderPage(<BreachPage breachId="1" />);
  expect(
    await screen.findByText(said(words.lacks("предполагаемые причины, контактное лицо")), { exact: false }),
  ).toBeVisible();
  expect(screen.queryByRole("button", { name: words.markNotice })).toBeNull();
});

test("L-15: the inquiry is reported with what it found", async () => {
  const told: Breach = {
    ...breach,
    status: "notified",
    notifiedAt: "2026-11-20T09:00:00Z",
    lacking: [],
    actions: ["change", "report"],
  };
  reply("get", "/api/v1/breaches/{breachId}", told);
  const calls = reply("post", "/api/v1/breaches/{breachId}/report", { ...told, status: "reported" });
  renderPage(<BreachPage breachId="1" />);
  await userEvent.click(await screen.findByRole("button", { name: words.markReport }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.type(await dialog.findByRole("textbox", { name: new RegExp(words.inquiry) }), "Адрес исправлен");
  await userEvent.click(dialog.getByRole("button", { name: words.markReport }));
  await expect.poll(() => calls.length).toBe(1);
});
