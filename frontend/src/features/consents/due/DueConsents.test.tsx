import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { dueWhy, consents as words } from "@/i18n/ru/consents";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import { DueConsents } from "./DueConsents";

test("V-07: a coming birthday offers the blank, a blank on its way is opened", async () => {
  const row = {
    personId: "1",
    subjectName: "Ёлкина Дарья",
    className: "8А",
    kind: "pd_minor_own",
    label: "Согласие",
    why: "own_at_14",
    dueOn: "2026-12-20",
    overdue: false,
    consentId: null,
    signer: "subject",
    step: "Выдайте бланк на подпись.",
    canIssue: true,
  } as const;
  reply("get", "/api/v1/consents/due", [
    row,
    { ...row, personId: "2", consentId: "7", canIssue: false, step: "Бланк выдан, ждём подписи." },
  ]);
  renderPage(<DueConsents programId="1" />);
  expect(await screen.findAllByText(said(dueWhy.own_at_14))).toHaveLength(2);
  expect(screen.getAllByRole("button", { name: said(words.issue) })).toHaveLength(1);
  expect(screen.getByRole("link", { name: "Бланк выдан, ждём подписи." })).toBeVisible();
});
