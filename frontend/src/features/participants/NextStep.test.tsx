import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { participants as words } from "@/i18n/ru/participants";
import { curator, renderPage, said } from "@/testing/render";
import type { Participant } from "./model";
import { NextStep } from "./NextStep";

const participant = (facts: Partial<Participant>) =>
  ({
    id: "1",
    programId: "5",
    side: "mentor",
    status: "in_base",
    training: null,
    consents: { complete: true, items: [] },
    actions: ["interview", "reserve", "withdrawal"],
    ...facts,
  }) as Participant;

const missing = { complete: false, items: [{ status: "withdrawn" }] } as Participant["consents"];

test("a curator is offered the next step of the way", async () => {
  renderPage(<NextStep participant={participant({})} />);
  expect(await screen.findByRole("button", { name: words.actions.interview })).toBeVisible();
});

test("who may only look is offered no step", async () => {
  renderPage(<NextStep participant={participant({})} />, { me: { ...curator, roles: ["psychologist"] } });
  expect(await screen.findByText(said(words.nextText.interview))).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});

test("V-02: nobody enters the base while a consent is missing", async () => {
  const waiting = participant({ status: "consent_pending", actions: ["entry", "rejection"], consents: missing });
  renderPage(<NextStep participant={waiting} />);
  expect(await screen.findByRole("button", { name: words.actions.entry })).toBeDisabled();
});

test("a consent taken back during the work is told at once", async () => {
  renderPage(<NextStep participant={participant({ status: "active", actions: ["withdrawal"], consents: missing })} />);
  expect(await screen.findByText(said(words.consentGap(1)))).toBeVisible();
});
