import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { fields } from "@/i18n/ru/fields";
import { roadmap as rows } from "@/i18n/ru/roadmap";
import { editionActions, roadmapLife as words } from "@/i18n/ru/roadmapLife";
import { roadmapViews } from "@/i18n/ru/roadmapViews";
import { renderPage, said } from "@/testing/render";
import { refuse, reply } from "@/testing/server";
import MyActivitiesPage from "./MyActivitiesPage";
import type { Roadmap, RoadmapSearch } from "./model";
import RoadmapPage from "./RoadmapPage";
import { activity, edition, occurrence } from "./samples";

const roadmap = (change: Partial<Roadmap["edition"]> = {}): Roadmap => ({
  programId: "p1",
  today: "2026-11-22",
  edition: edition(change),
  sections: [
    {
      id: "s1",
      title: "Подготовка",
      stage: "prepare",
      position: 0,
      version: 0,
      activities: [
        activity("Издать приказ", { occurrences: [occurrence({ dueOn: "2026-11-25" })] }),
        activity("Провести педсовет", { occurrences: [occurrence({ id: "o2", dueOn: "2026-12-01" })] }),
      ],
    },
  ],
});

beforeEach(() => {
  reply("get", "/api/v1/programs/{programId}/roadmap", roadmap());
  reply("get", "/api/v1/programs/{programId}/roadmap/editions", []);
  reply("get", "/api/v1/programs/{programId}/stages", []);
  reply("get", "/api/v1/programs/calendar-feeds", []);
  refuse("get", "/api/v1/programs/{programId}", { status: 404, code: "not-found" });
});

const show = (search: RoadmapSearch = {}, onSearch = vi.fn()) => {
  renderPage(<RoadmapPage programId="p1" search={search} onSearch={onSearch} />);
  return onSearch;
};

test("an approved roadmap offers a new edition and no editing", async () => {
  const approved = roadmap({ status: "active", actions: ["renewal"] });
  reply("get", "/api/v1/programs/{programId}/roadmap", approved);
  const calls = reply("post", "/api/v1/programs/{programId}/roadmap/renewal", roadmap());
  show();
  await userEvent.click(await screen.findByRole("button", { name: editionActions.renewal.label }));
  const dialog = await screen.findByRole("dialog", { name: editionActions.renewal.label });
  await userEvent.click(within(dialog).getByRole("button", { name: editionActions.renewal.label }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(screen.queryByRole("button", { name: rows.addActivity })).not.toBeInTheDocument();
});

test("the new order is written whole, on the version that was read", async () => {
  const calls = reply("put", "/api/v1/programs/{programId}/roadmap/order", roadmap());
  show();
  await userEvent.click(await screen.findByRole("button", { name: fields.more }));
  await userEvent.click(await screen.findByRole("menuitem", { name: words.arrange }));
  await userEvent.click(await screen.findByRole("button", { name: words.down("Издать приказ") }));
  await userEvent.click(screen.getByRole("button", { name: words.nest("Издать приказ") }));
  expect(screen.getByText(said(words.moved("Издать приказ", 2, 2)))).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: words.saveOrder }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.headers.get("If-Match")).toBe('"7"');
  expect(calls[0]?.body).toEqual({
    sections: [
      {
        sectionId: "s1",
        activities: [
          { activityId: "Провести педсовет", nested: false },
          { activityId: "Издать приказ", nested: true },
        ],
      },
    ],
  });
});

test("the view and the month of the calendar go into the address", async () => {
  const onSearch = show();
  const views = await screen.findByRole("group", { name: roadmapViews.view });
  await userEvent.click(within(views).getByRole("button", { name: roadmapViews.names.calendar }));
  expect(onSearch).toHaveBeenCalledWith({ view: "calendar" });
});

test("the calendar shows each term on its day and opens it", async () => {
  const onSearch = show({ view: "calendar" });
  const grid = await screen.findByRole("table", { name: "ноябрь\u00a02026" });
  await userEvent.click(within(grid).getByRole("button", { name: /Издать приказ/ }));
  expect(await screen.findByRole("dialog", { name: "Подготовка" })).toBeVisible();
  await userEvent.click(screen.getAllByLabelText(roadmapViews.later)[0] as HTMLElement);
  expect(onSearch).toHaveBeenCalledWith({ view: "calendar", month: "2026-12" });
});

test("a calendar address is shown once, to be copied", async () => {
  const calls = reply("post", "/api/v1/programs/calendar-feeds", {
    id: "f1",
    programId: "p1",
    address: "https://school.example/api/v1/programs/calendars/a.b.ics",
  });
  show();
  await userEvent.click(await screen.findByRole("button", { name: fields.more }));
  await userEvent.click(await screen.findByRole("menuitem", { name: roadmapViews.subscribe }));
  await userEvent.click(await screen.findByRole("button", { name: roadmapViews.issue }));
  expect(await screen.findByLabelText(roadmapViews.address)).toHaveValue(
    "https://school.example/api/v1/programs/calendars/a.b.ics",
  );
  expect(calls[0]?.body).toEqual({ programId: "p1", remindDays: 3 });
  expect(screen.getByRole("link", { name: roadmapViews.openInCalendar })).toHaveAttribute(
    "href",
    "webcal://school.example/api/v1/programs/calendars/a.b.ics",
  );
});

test("«мои мероприятия» begin with what is late", async () => {
  const item = {
    programId: "p1",
    programTitle: "Учимся вместе",
    activityId: "a",
    printedNumber: null,
    plannedResult: null,
    dueText: "",
    status: "planned" as const,
    remark: null,
    byName: false,
  };
  reply("get", "/api/v1/programs/my-activities", {
    today: "2026-11-22",
    items: [
      { ...item, occurrenceId: "1", title: "Опоздавшее", dueOn: "2026-11-01", overdue: true },
      { ...item, occurrenceId: "2", title: "Скорое", dueOn: "2026-12-01", overdue: false, byName: true },
      { ...item, occurrenceId: "3", title: "Бессрочное", dueOn: null, overdue: false },
    ],
  });
  renderPage(<MyActivitiesPage />);
  const groups = await screen.findAllByRole("region");
  expect(groups.map((group) => within(group).getByRole("heading").textContent)).toEqual([
    roadmapViews.late,
    roadmapViews.soon,
    roadmapViews.noDay,
  ]);
});
