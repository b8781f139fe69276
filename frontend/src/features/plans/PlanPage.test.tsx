import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { planMarks, plans as words } from "@/i18n/ru/plans";
import { renderPage, said } from "@/testing/render";
import { reply } from "@/testing/server";
import type { Plan, PlanItem } from "./model";
import PlanEditPage from "./PlanEditPage";
import PlanPage from "./PlanPage";

const item = (facts: Partial<PlanItem>): PlanItem => ({
  id: "11",
  task: "Разобрать дроби",
  dueOn: "2027-05-24",
  plannedResult: "Решает сам",
  mark: null,
  actualResult: null,
  markedOn: null,
  menteeDone: false,
  ...facts,
});

const plan = (facts: Partial<Plan>): Plan => ({
  id: "1",
  pairId: "2",
  programId: "5",
  pairTitle: "Кедров С. Ю. – Ясенев Н.",
  edition: 1,
  status: "in_work",
  request: "математика",
  baseline: null,
  goal: "Учиться без долгов",
  resources: null,
  schedule: null,
  startsOn: "2026-10-01",
  endsOn: "2027-05-31",
  items: [item({}), item({ id: "12", task: "Разобрать проценты", mark: "done" })],
  indicators: [{ name: "Средний балл", baseline: "3,1", target: "3,8", actual: null }],
  progress: 50,
  reason: null,
  remark: null,
  conclusion: null,
  approvedOn: "2026-10-10",
  approvedBy: "Куратор программы",
  actions: ["mark", "amendment"],
  editions: [{ id: "1", edition: 1, status: "in_work", approvedOn: "2026-10-10", reason: null }],
  version: 3,
  ...facts,
});

const show = (facts: Partial<Plan>) => {
  reply("get", "/api/v1/plans/{planId}", plan(facts));
  renderPage(<PlanPage programId="5" planId="1" />);
};

test("the mentor marks a task with what came of it", async () => {
  const calls = reply("post", "/api/v1/plans/{planId}/items/{itemId}/mark", plan({}));
  show({});
  await userEvent.click(await screen.findByRole("button", { name: `${words.mark}: Разобрать дроби` }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByLabelText(said(planMarks.partial)));
  await userEvent.type(dialog.getByLabelText(said(words.actualResult)), "Половина тем");
  await userEvent.click(dialog.getByRole("button", { name: words.mark }));
  expect(calls[0]?.body).toEqual({ mark: "partial", actualResult: "Половина тем" });
});

test("R-097: the mentee ticks his own task and cannot mark it", async () => {
  const calls = reply("post", "/api/v1/plans/{planId}/items/{itemId}/tick", plan({}));
  show({ actions: ["tick"] });
  const [first] = await screen.findAllByLabelText(said(words.tick));
  if (first) await userEvent.click(first);
  expect(calls[0]?.body).toEqual({ done: true });
  expect(screen.queryByRole("button", { name: /Отметить/ })).toBeNull();
});

test("the curator gives a plan back with what is to be mended", async () => {
  const calls = reply("post", "/api/v1/plans/{planId}/return", plan({ status: "draft" }));
  show({ status: "on_approval", actions: ["approval", "return"] });
  expect(await screen.findByRole("button", { name: words.approve })).toBeEnabled();
  await userEvent.click(screen.getByRole("button", { name: words.giveBack }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox"), "Добавьте сроки");
  await userEvent.click(dialog.getByRole("button", { name: words.giveBack }));
  expect(calls[0]?.body).toEqual({ reason: "Добавьте сроки" });
});

test("a reworded task keeps its id, a new one has none", async () => {
  reply("get", "/api/v1/plans/{planId}", plan({ status: "draft", actions: ["edit"], items: [item({})] }));
  const calls = reply("put", "/api/v1/plans/{planId}", plan({}));
  renderPage(<PlanEditPage programId="5" planId="1" />);
  const task = await screen.findByLabelText(new RegExp(words.taskNumber(1)));
  await userEvent.clear(task);
  await userEvent.type(task, "Дроби и доли");
  await userEvent.click(screen.getByRole("button", { name: words.addTask }));
  await userEvent.type(screen.getByLabelText(new RegExp(words.taskNumber(2))), "Проценты");
  await userEvent.click(screen.getByRole("button", { name: "Сохранить" }));
  expect(calls[0]?.body).toMatchObject({
    items: [
      { id: "11", task: "Дроби и доли" },
      { id: null, task: "Проценты", dueOn: "2027-05-31" },
    ],
  });
});
