import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { consents as words } from "@/i18n/ru/consents";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import ConsentRequirements from "./ConsentRequirements";
import type { Consent, Requirement } from "./model";

const item = (facts: Partial<Requirement>): Requirement => ({
  kind: "pd_minor_by_guardian",
  label: "Согласие представителя",
  signer: "guardian",
  signerPersonId: "2",
  signerName: "Ёлкина Марина Викторовна",
  status: "missing",
  consentId: null,
  reason: "Ребёнку нет 14 лет: согласие подписывает законный представитель.",
  ...facts,
});

const show = (items: Requirement[]) =>
  renderPage(<ConsentRequirements programId="1" personId="3" requirements={{ complete: false, items }} />);

test("L-03: a missing consent tells why it is needed and can be handed out", async () => {
  const calls = reply("post", "/api/v1/consents", { id: "9" } as Consent);
  show([item({})]);
  expect(await screen.findByText(/Ребёнку нет 14 лет/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: words.issue }));
  expect(calls[0]?.body).toEqual({ personId: "3", kind: "pd_minor_by_guardian", signerPersonId: null });
});

test("nothing can be handed out while a minor has no representative", async () => {
  show([item({ signerPersonId: null, signerName: null })]);
  expect(await screen.findByText(said(words.missing))).toBeVisible();
  expect(screen.queryByRole("button", { name: words.issue })).toBeNull();
});

test("L-02: a signed paper comes into force only with every line checked", async () => {
  const calls = reply("post", "/api/v1/consents/{consentId}/confirmation", { id: "9" } as Consent);
  reply("get", "/api/v1/consents/{consentId}", { id: "9", signedOn: "2026-11-20" } as Consent);
  show([item({ status: "signed", consentId: "9" })]);
  await userEvent.click(await screen.findByRole("button", { name: words.confirm }));
  const dialog = within(await screen.findByRole("dialog"));
  const boxes = dialog.getAllByRole("checkbox");
  expect(boxes.every((box) => !(box as HTMLInputElement).checked)).toBe(true);

  await userEvent.click(dialog.getByRole("button", { name: words.confirm }));
  expect(await dialog.findByText(said(words.checksNeeded))).toBeVisible();
  expect(calls).toHaveLength(0);

  for (const box of boxes) await userEvent.click(box);
  await userEvent.click(dialog.getByRole("button", { name: words.confirm }));
  expect(calls[0]?.body).toMatchObject({ fieldsComplete: true, signerVerified: true, authorityVerified: true });
});

test("a scan is chosen before a signature «with scan» is sent", async () => {
  show([item({ status: "issued", consentId: "9" })]);
  await userEvent.click(await screen.findByRole("button", { name: words.sign }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByLabelText(words.signScan));
  await userEvent.click(dialog.getByRole("button", { name: words.sign }));
  expect(await dialog.findByText(said(words.fileNeeded))).toBeVisible();
});
