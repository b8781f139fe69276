import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { rights as words } from "@/i18n/ru/rights";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { DataRequest } from "./model";
import RequestPage from "./RequestPage";

const request: DataRequest = {
  id: "1",
  number: 4,
  personId: "2",
  subjectName: "Ёлкин Пётр",
  kind: "erasure",
  ground: "consent_withdrawn",
  applicant: "guardian",
  status: "in_work",
  receivedOn: "2026-11-20",
  dueOn: "2026-12-20",
  overdue: false,
  basis: "ч. 5 ст. 21 152-ФЗ",
  extension: 0,
  details: null,
  extendedOn: null,
  extensionReason: null,
  answer: null,
  refusalBasis: null,
  doneOn: null,
  closedOn: null,
  actId: null,
  obstacles: [],
  actions: ["erasure", "refusal"],
  version: 1,
};

test("L-08: before anything is erased every effect is named and the box is ticked by hand", async () => {
  reply("get", "/api/v1/data-requests/{dataRequestId}", request);
  const calls = reply("post", "/api/v1/data-requests/{dataRequestId}/erasure", { ...request, status: "done" });
  renderPage(<RequestPage requestId="1" />);
  await userEvent.click(await screen.findByRole("button", { name: words.erase }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(await dialog.findAllByRole("listitem")).toHaveLength(words.eraseSteps.length);
  await userEvent.click(dialog.getByRole("button", { name: words.erase }));
  expect(await dialog.findByText(said(words.eraseNeeded))).toBeVisible();
  expect(calls).toHaveLength(0);
  await userEvent.click(dialog.getByRole("checkbox"));
  await userEvent.click(dialog.getByRole("button", { name: words.erase }));
  expect(calls).toHaveLength(1);
});

test("what stands in the way of an erasure is said, and there is no button", async () => {
  const obstacle = "Человек состоит в паре: сначала завершите, расторгните или отмените её.";
  reply("get", "/api/v1/data-requests/{dataRequestId}", { ...request, obstacles: [obstacle], actions: ["refusal"] });
  renderPage(<RequestPage requestId="1" />);
  expect(await screen.findByText(obstacle)).toBeVisible();
  expect(screen.queryByRole("button", { name: words.erase })).toBeNull();
});
