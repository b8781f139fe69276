import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { documents as words } from "@/i18n/ru/documents";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import DocumentPage from "./DocumentPage";
import type { DocumentCard } from "./model";

const paper = (facts: Partial<DocumentCard>): DocumentCard => ({
  id: "1",
  kind: "order_implementation",
  kindTitle: "Приказ о внедрении целевой модели",
  title: "О внедрении целевой модели наставничества",
  programId: null,
  schoolYear: 2026,
  place: null,
  signerPosition: "директор",
  signerName: null,
  basis: null,
  body: null,
  fields: {},
  missing: [],
  warnings: [],
  status: "draft",
  remark: null,
  journalTitle: "Приказы",
  number: null,
  dated: null,
  nextNumber: "33-о",
  supersedes: null,
  supersededBy: null,
  createdAt: "2026-10-01T09:00:00Z",
  actions: ["submission", "cancellation"],
  version: 0,
  ...facts,
});

/** The card has many blocks: a busy machine needs more than the usual second to draw them. */
const patient = { timeout: 10_000 };

beforeEach(() => {
  reply("get", "/api/v1/documents/kinds", { groups: [], journals: [], kinds: [] });
  reply("get", "/api/v1/documents/{documentId}/generation", { documentFileId: null, blanks: [] });
  reply("get", "/api/v1/documents/{documentId}/files", []);
  reply("get", "/api/v1/documents/{documentId}/readers", []);
  reply("get", "/api/v1/documents/{documentId}/history", []);
  reply("get", "/api/v1/programs", { items: [], next: null });
});

const show = (facts: Partial<DocumentCard>) => {
  reply("get", "/api/v1/documents/{documentId}", paper(facts));
  renderPage(<DocumentPage documentId="1" />);
};

test("V-32: an order that lacks a block can't be sent on, and the card says what is missing", async () => {
  show({ missing: ["Сроки внедрения", "Планируемые результаты внедрения"] });
  expect(await screen.findByRole("link", { name: words.fill }, patient)).toHaveAttribute("href", "/documents/1/edit");
  expect(screen.queryByRole("button", { name: words.actions.submission })).toBeNull();
  expect(screen.getByText(said(words.missing("сроки внедрения; планируемые результаты внедрения")))).toBeVisible();
}, 20_000);

test("an empty number takes the next one of the journal", async () => {
  const calls = reply("post", "/api/v1/documents/{documentId}/registration", paper({ status: "in_force" }));
  show({ status: "on_signature", actions: ["registration", "return", "cancellation"] });
  await userEvent.click(await screen.findByRole("button", { name: words.actions.registration }, patient));
  const dialog = within(await screen.findByRole("dialog", {}, patient));
  expect(dialog.getByText(said(words.numberHint("33-о")))).toBeVisible();
  await userEvent.click(dialog.getByRole("button", { name: words.actions.registration }));
  expect(calls[0]?.body).toMatchObject({ dated: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(calls[0]?.body).not.toHaveProperty("number");
}, 20_000);
