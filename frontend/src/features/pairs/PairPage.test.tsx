import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { pairs as words } from "@/i18n/ru/pairs";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { Member, Pair } from "./model";
import PairPage from "./PairPage";

const member = (facts: Partial<Member>): Member => ({
  participantId: "11",
  personId: "21",
  fullName: "Кедров Станислав Юрьевич",
  className: null,
  position: "Учитель истории",
  side: "mentor",
  status: "active",
  agreedOn: null,
  agreedBy: null,
  exitChoice: null,
  ...facts,
});

const mentee = member({ participantId: "12", personId: "22", fullName: "Ясенев Никита", side: "mentee" });

const pair = (facts: Partial<Pair>): Pair => ({
  id: "1",
  programId: "5",
  kind: "pair",
  form: "teacher_teacher",
  roleModel: "experienced_young",
  status: "ordered",
  startsOn: "2026-10-01",
  endsOn: "2027-05-31",
  members: [member({}), mentee],
  order: { number: "32", date: "2026-10-07", documentId: null },
  activatedOn: null,
  pauseReason: null,
  ending: null,
  replacesId: null,
  replacedById: null,
  changeOrderId: null,
  checklist: [],
  warnings: [],
  actions: ["activation", "baseline-waiver", "dissolution"],
  version: 3,
  ...facts,
});

beforeEach(() => {
  reply("get", "/api/v1/programs/forms", []);
});

const show = (facts: Partial<Pair>) => {
  reply("get", "/api/v1/pairs/{pairId}", pair(facts));
  renderPage(<PairPage programId="5" pairId="1" plan={null} meetings={null} />);
};

test("V-10: work can't begin while a condition is missing, and each one leads to where it is mended", async () => {
  show({
    checklist: [
      { code: "V-10.order", text: "Пара включена в приказ", ok: true, fix: null },
      { code: "V-10.consents", text: "Согласия: Ясенев Н.", ok: false, fix: { kind: "consents", id: "22" } },
      { code: "V-10.baseline", text: "Входная анкета: Кедров С. Ю.", ok: false, fix: { kind: "survey", id: "11" } },
    ],
  });
  expect(await screen.findByRole("button", { name: words.actions.activation })).toBeDisabled();
  expect(screen.getByText(said(words.orderedMissing(2)))).toBeVisible();
  expect(screen.getByRole("link", { name: words.fix.consents })).toHaveAttribute(
    "href",
    "/programs/5/participants/12#consents",
  );
});

test("a waiver of the survey before names the member and the reason", async () => {
  const calls = reply("post", "/api/v1/pairs/{pairId}/baseline-waiver", pair({}));
  show({
    checklist: [{ code: "V-10.baseline", text: "Входная анкета", ok: false, fix: { kind: "survey", id: "12" } }],
  });
  await userEvent.click(await screen.findByRole("button", { name: words.fix.waive }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox"), "Пришёл в середине года");
  await userEvent.click(dialog.getByRole("button", { name: words.fix.waive }));
  expect(calls[0]?.body).toEqual({ participantId: "12", reason: "Пришёл в середине года" });
});

test("with every condition met the pair begins to work", async () => {
  const calls = reply("post", "/api/v1/pairs/{pairId}/activation", pair({ status: "active" }));
  show({ checklist: [{ code: "V-10.order", text: "Пара включена в приказ", ok: true, fix: null }] });
  await userEvent.click(await screen.findByRole("button", { name: words.actions.activation }));
  expect(calls).toHaveLength(1);
});

test("R-058: how somebody agreed is never assumed", async () => {
  const calls = reply("post", "/api/v1/pairs/{pairId}/agreement", pair({}));
  show({ status: "proposed", actions: ["agreement", "cancellation"] });
  const [first] = await screen.findAllByRole("button", { name: words.agree });
  if (first) await userEvent.click(first);
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: words.agree }));
  expect(calls).toHaveLength(0);

  await userEvent.click(dialog.getByLabelText(said(words.agreedHowOptions.guardian)));
  await userEvent.click(dialog.getByRole("button", { name: words.agree }));
  expect(calls[0]?.body).toMatchObject({ participantId: "11", by: "guardian" });
});

test("V-33: a pair is completed when everybody has said what comes next", async () => {
  const calls = reply("post", "/api/v1/pairs/{pairId}/completion", pair({}));
  show({ status: "completing", actions: ["completion"] });
  await userEvent.click(await screen.findByRole("button", { name: words.actions.completion }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: words.actions.completion }));
  expect(await dialog.findAllByText(words.completionMissing)).toHaveLength(2);
  expect(calls).toHaveLength(0);
});
