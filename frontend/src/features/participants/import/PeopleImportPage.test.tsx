import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test, vi } from "vitest";
import { peopleImport as words } from "@/i18n/ru/peopleImport";
import { curator, renderPage, said } from "@/testing/render";
import { reply, server } from "@/testing/server";
import type { Line, Report } from "./model";
import PeopleImportPage from "./PeopleImportPage";

const line = (number: number, fullName: string, change: Partial<Line> = {}): Line => ({
  line: number,
  fullName,
  birthDate: "2012-05-12",
  className: "7А",
  outcome: "create",
  errors: [],
  remarks: [],
  ...change,
});

const wrong = line(3, "Иванов Иван", { outcome: "error", birthDate: null, errors: ["Нет даты рождения (V-01)."] });
const report = (lines: Line[]): Report => ({
  columns: [
    { title: "Ученик", holds: "full_name", samples: ["Семёнов Пётр"] },
    { title: "Родился", holds: null, samples: ["12.05.2012"] },
  ],
  figures: {
    create: lines.filter(({ outcome }) => outcome === "create").length,
    match: 0,
    skip: 0,
    error: lines.filter(({ outcome }) => outcome === "error").length,
  },
  lines,
  notes: [],
});

let previews: string[];

beforeEach(() => {
  previews = [];
  reply("get", "/api/v1/participants/categories", []);
});

function answer(lines: Line[]) {
  server.use(
    http.post("*/participants/import-preview", async ({ request }) => {
      previews.push((await request.text()).match(/name="columns"\s+([^\r\n-]*)/)?.[1] ?? "guessed");
      return HttpResponse.json(report(lines));
    }),
  );
}

async function choose(onDone = vi.fn()) {
  renderPage(<PeopleImportPage programId="p1" side="mentee" onDone={onDone} />);
  await screen.findByRole("button", { name: words.choose });
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no field for the file");
  await userEvent.upload(input, new File(["ФИО"], "список.csv", { type: "text/csv" }));
  await screen.findByText(said(words.from("список.csv")));
}

test("a list without errors is brought in at once", async () => {
  const onDone = vi.fn();
  answer([line(2, "Семёнов Пётр")]);
  server.use(http.post("*/participants/import", () => HttpResponse.json({ created: 1, matched: 0, skipped: 0 })));
  await choose(onDone);
  await userEvent.click(screen.getByRole("button", { name: words.save(1) }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledOnce());
});

test("wrong lines are shown first, and leaving them out is asked about", async () => {
  answer([line(2, "Семёнов Пётр"), wrong]);
  await choose();
  await screen.findByText("Нет даты рождения (V-01).");
  expect(screen.queryByText("Семёнов Пётр", { selector: "th *, th" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: words.without(1) }));
  await screen.findByText(said(words.confirmText(1)));
});

test("a column named by hand is read again so", async () => {
  answer([wrong]);
  await choose();
  await userEvent.click(screen.getByRole("combobox", { name: words.columnOf("Родился") }));
  await userEvent.click(await screen.findByRole("option", { name: "Дата рождения" }));
  await vi.waitFor(() => expect(previews).toEqual(["guessed", "full_name,birth_date"]));
});

test("a psychologist is told who may bring lists in", async () => {
  renderPage(<PeopleImportPage programId="p1" side="mentor" onDone={vi.fn()} />, {
    me: { ...curator, roles: ["psychologist"] },
  });
  await screen.findByText(words.notAllowed);
});
