import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { mendLabels, overview as words } from "@/i18n/ru/monitoring";
import { renderPage } from "@/testing/render";
import { reply } from "@/testing/server";
import type { Overview } from "./model";
import OverviewPage from "./OverviewPage";

const overview: Overview = {
  today: "2026-11-22",
  programId: "p1",
  title: "Учимся вместе",
  status: "active",
  stages: [
    {
      stage: "prepare",
      number: 1,
      title: "Подготовка условий для запуска программы",
      shortTitle: "Подготовка",
      result: "Документы действуют",
      status: "in_progress",
      total: 7,
      done: 5,
      overdue: 2,
      warnings: [],
    },
  ],
  counts: {
    mentees: 21,
    mentors: 1,
    pairsActive: 11,
    pairsTotal: 14,
    consentsMissing: 0,
    meetingsThisMonth: 3,
    feedbackMissing: 2,
    overdue: 2,
  },
  attention: [
    {
      code: "overdue-activities",
      severity: "high",
      title: "2 мероприятия просрочены",
      detail: "Издать приказ",
      count: 2,
      target: "roadmap",
      targetId: null,
    },
  ],
  upcoming: [{ kind: "activity", title: "Передать данные", dueOn: "2026-11-25", id: "o1" }],
};

const show = async (change: Partial<Overview> = {}) => {
  reply("get", "/api/v1/monitoring/overview", { ...overview, ...change });
  renderPage(<OverviewPage programId="p1" />);
  await screen.findByRole("heading", { level: 1 });
};

test("everything that wants attention has a link that mends it", async () => {
  await show();
  expect(screen.getByText("2 мероприятия просрочены")).toBeVisible();
  expect(screen.getByRole("link", { name: mendLabels.roadmap })).toHaveAttribute(
    "href",
    "/programs/p1/roadmap?show=overdue",
  );
});

test("a meeting, a pair, a survey are reached by their own address, a list without one by its name", async () => {
  const item = overview.attention[0] as Overview["attention"][number];
  const attention = [
    { ...item, code: "feedback-missing", target: "meeting", targetId: "m1" },
    { ...item, code: "consents-missing", target: "consents", targetId: null },
    { ...item, code: "program-review", target: "program", targetId: "p1" },
  ] as Overview["attention"];
  await show({ attention, upcoming: [] });
  const addresses = attention.map(({ target }) =>
    screen.getByRole("link", { name: mendLabels[target] }).getAttribute("href"),
  );
  expect(addresses).toEqual(["/programs/p1/meetings/m1", "/programs/p1/consents", "/programs/p1/passport"]);
});

test("a stage leads to its part of the roadmap and tells what is late there", async () => {
  await show();
  expect(screen.getByRole("link", { name: "Подготовка" })).toHaveAttribute(
    "href",
    "/programs/p1/roadmap?stage=prepare",
  );
  expect(screen.getByText("2 дела с просрочкой")).toBeVisible();
});

test("figures stand with the right form of their noun", async () => {
  await show();
  const figures = screen.getAllByRole("term").map((term) => term.textContent);
  expect(figures.slice(0, 2)).toEqual(["наставляемый", "наставник"]);
  expect(figures.at(-1)).toBe("дела просрочены");
});

test("a calm day says so", async () => {
  await show({ attention: [] });
  expect(within(screen.getByRole("region", { name: words.attention })).getByText(words.calmTitle)).toBeVisible();
});
