import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { common } from "@/i18n/ru/common";
import { roadmap as words } from "@/i18n/ru/roadmap";
import { curator, renderPage, said } from "@/testing/render";
import { refuse, reply } from "@/testing/server";
import type { Roadmap, RoadmapSearch } from "./model";
import RoadmapPage from "./RoadmapPage";
import { activity, edition, occurrence } from "./samples";

const late = activity("Издать приказ", {
  status: "overdue",
  plannedResult: "Приказ",
  occurrences: [occurrence({ overdue: true })],
});
const finished = activity("Собрать базу", {
  status: "done",
  stage: "mentee_base",
  occurrences: [occurrence({ id: "o2", status: "done", doneOn: "2026-10-01" })],
});
const soon = activity("Передать данные", { occurrences: [occurrence({ id: "o3", dueOn: "2026-11-25" })] });

const roadmap: Roadmap = {
  programId: "p1",
  today: "2026-11-22",
  edition: edition(),
  sections: [
    { id: "s1", title: "Подготовка", stage: "prepare", position: 1, activities: [late, finished, soon], version: 0 },
  ],
};

beforeEach(() => {
  reply("get", "/api/v1/programs/{programId}/roadmap", roadmap);
  reply("get", "/api/v1/programs/{programId}/roadmap/editions", []);
  reply("get", "/api/v1/programs/{programId}/stages", []);
  refuse("get", "/api/v1/programs/{programId}", { status: 404, code: "not-found" });
});

const show = (search: RoadmapSearch = {}, onSearch = vi.fn()) => {
  renderPage(<RoadmapPage programId="p1" search={search} onSearch={onSearch} />);
  return onSearch;
};
const mark = (title: string) => screen.findByRole("button", { name: words.markDone(title) });

test("each filter tells how much it would show, and the choice goes into the address", async () => {
  const onSearch = show();
  const filters = await screen.findByRole("group", { name: words.filterLabel });
  expect(within(filters).getByRole("button", { name: /Просрочено/ })).toHaveTextContent("1");
  expect(within(filters).getByRole("button", { name: /Ближайшие/ })).toHaveTextContent("1");
  await userEvent.click(within(filters).getByRole("button", { name: /Просрочено/ }));
  expect(onSearch).toHaveBeenCalledWith({ show: "overdue" });
});

test("under «просрочено» stands only what is late", async () => {
  show({ show: "overdue" });
  expect(await screen.findByText(/Издать приказ/)).toBeVisible();
  expect(screen.queryByText(/Собрать базу/)).not.toBeInTheDocument();
  expect(screen.queryByText(/Передать данные/)).not.toBeInTheDocument();
});

test("a stage narrows the map to its own activities", async () => {
  show({ stage: "mentee_base" });
  expect(await screen.findByText(/Собрать базу/)).toBeVisible();
  expect(screen.queryByText(/Издать приказ/)).not.toBeInTheDocument();
});

test("marking done offers today and the planned result, so that one press is enough", async () => {
  const calls = reply("post", "/api/v1/programs/{programId}/occurrences/{occurrenceId}/completion", late);
  show();
  await userEvent.click(await mark("Издать приказ"));
  expect(await screen.findByLabelText(new RegExp(words.doneOn))).toHaveValue("22.11.2026");
  await userEvent.click(screen.getByRole("button", { name: words.markDoneShort }));
  await waitFor(() => expect(calls[0]?.body).toEqual({ doneOn: "2026-11-22", result: "Приказ" }));
  expect(calls[0]?.url.pathname).toBe("/api/v1/programs/p1/occurrences/o1/completion");
});

test("what has a planned result is not done without one (R-021)", async () => {
  const calls = reply("post", "/api/v1/programs/{programId}/occurrences/{occurrenceId}/completion", late);
  show();
  await userEvent.click(await mark("Издать приказ"));
  await userEvent.clear(await screen.findByLabelText(new RegExp(words.result)));
  await userEvent.click(screen.getByRole("button", { name: words.markDoneShort }));
  expect(await screen.findByText(said(words.resultNeeded))).toBeVisible();
  expect(calls).toHaveLength(0);
});

test("a term is postponed only to a date and with a reason", async () => {
  const calls = reply("post", "/api/v1/programs/{programId}/occurrences/{occurrenceId}/postponement", late);
  show();
  await userEvent.click(await screen.findByRole("button", { name: words.moreActions("Издать приказ") }));
  await userEvent.click(await screen.findByRole("menuitem", { name: words.actions.postpone }));
  const dialog = await screen.findByRole("dialog", { name: words.postponeTitle });
  const due = within(dialog).getByLabelText(new RegExp(words.newDue));
  await userEvent.clear(due);
  await userEvent.type(due, "15.12.2026");
  await userEvent.type(within(dialog).getByLabelText(new RegExp(common.reason)), "Ждём печать");
  await userEvent.click(within(dialog).getByRole("button", { name: words.actions.postpone }));
  await waitFor(() => expect(calls[0]?.body).toEqual({ dueOn: "2026-12-15", reason: "Ждём печать" }));
});

test("who may only read gets no marks to press and no menus", async () => {
  renderPage(<RoadmapPage programId="p1" search={{}} onSearch={vi.fn()} />, {
    me: { ...curator, roles: ["psychologist"] },
  });
  expect(await screen.findByText(/Издать приказ/)).toBeVisible();
  expect(screen.queryByRole("button", { name: words.markDone("Издать приказ") })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: words.addActivity })).not.toBeInTheDocument();
});

test("a changed line goes back in the version that was read, with its term whole", async () => {
  const calls = reply("put", "/api/v1/programs/{programId}/activities/{activityId}", {} as never);
  show();
  await userEvent.click(await screen.findByRole("button", { name: words.moreActions("Передать данные") }));
  await userEvent.click(await screen.findByRole("menuitem", { name: words.actions.edit }));
  const form = await screen.findByRole("dialog", { name: words.editActivity });
  const title = within(form).getByLabelText(new RegExp(words.activityTitle));
  await userEvent.clear(title);
  await userEvent.type(title, "Передать отчёт");
  await userEvent.click(within(form).getByRole("button", { name: common.save }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.headers.get("If-Match")).toBe('"3"');
  expect(calls[0]?.body).toMatchObject({
    title: "Передать отчёт",
    due: { kind: "month", month: "2026-09" },
    dueText: "Сентябрь 2026",
    position: 1,
  });
});

test("each term of a recurring activity is marked by itself", async () => {
  const monthly = activity("Отчёт центру", {
    due: { kind: "recurring", recurrence: { every: "monthly", day: 25 } },
    occurrences: [
      occurrence({ id: "sep", dueOn: "2026-09-25", status: "done", doneOn: "2026-09-24" }),
      occurrence({ id: "oct", dueOn: "2026-10-25", overdue: true }),
      occurrence({ id: "nov", dueOn: "2026-11-25" }),
    ],
  });
  reply("get", "/api/v1/programs/{programId}/roadmap", {
    ...roadmap,
    sections: roadmap.sections.map((section) => ({ ...section, activities: [monthly] })),
  });
  const calls = reply("post", "/api/v1/programs/{programId}/occurrences/{occurrenceId}/completion", monthly);
  show();
  await userEvent.click(await screen.findByRole("button", { name: /^Отчёт центру/ }));
  const terms = within(await screen.findByRole("list", { name: words.terms })).getAllByRole("listitem");
  expect(terms).toHaveLength(3);
  await userEvent.click(within(terms[2] as HTMLElement).getByRole("button", { name: words.markDone("Отчёт центру") }));
  await userEvent.click(await screen.findByRole("button", { name: words.markDoneShort }));
  await waitFor(() => expect(calls[0]?.url.pathname).toBe("/api/v1/programs/p1/occurrences/nov/completion"));
});
