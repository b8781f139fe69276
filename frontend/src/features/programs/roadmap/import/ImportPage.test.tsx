import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test, vi } from "vitest";
import { roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { renderPage, said } from "@/testing/render";
import { reply, server } from "@/testing/server";
import { edition } from "../samples";
import ImportPage from "./ImportPage";
import type { Draft, DraftLine } from "./model";

const line = (title: string, change: Partial<DraftLine> = {}): DraftLine => ({
  printedNumber: "1.1",
  nested: false,
  groupTitle: null,
  title,
  details: null,
  due: { kind: "by_date", date: "2020-11-16" },
  dueText: "до 16.11.2020",
  responsibles: ["Директор"],
  plannedResult: "Приказ",
  confidence: "high",
  warnings: [],
  ...change,
});

const draft: Draft = {
  format: "docx",
  activities: 2,
  withWarnings: 1,
  outside: ["УТВЕРЖДАЮ"],
  sections: [
    {
      title: "1. Подготовка",
      stage: "prepare",
      activities: [
        line("Издать приказ"),
        line("Собрать базу", {
          printedNumber: "1.2",
          due: { kind: "none" },
          dueText: "когда получится",
          confidence: "low",
          warnings: ["due_not_understood"],
        }),
      ],
    },
  ],
};

const empty = { programId: "p1", today: "2020-11-01", sections: [], edition: edition({ status: "draft", version: 4 }) };

beforeEach(() => {
  reply("get", "/api/v1/programs/{programId}/roadmap", empty);
  reply("get", "/api/v1/programs/{programId}/stages", []);
  server.use(http.post("*/roadmap/import-preview", () => HttpResponse.json(draft)));
});

async function preview() {
  const onDone = vi.fn();
  renderPage(<ImportPage programId="p1" onDone={onDone} />);
  await userEvent.click(await screen.findByText(words.ways.text));
  await userEvent.click(screen.getByLabelText(words.textLabel));
  await userEvent.paste("1.1 Издать приказ");
  await userEvent.click(screen.getByRole("button", { name: words.read }));
  await screen.findByText("Издать приказ");
  return onDone;
}

test("each term stands as it was understood beside the words of the file", async () => {
  await preview();
  expect(screen.getByText("до 16 ноября 2020 г.")).toBeVisible();
  expect(screen.getByText(said(words.asWritten("до 16.11.2020")))).toBeVisible();
  expect(screen.getByText("«когда получится»")).toBeVisible();
});

test("«только с замечаниями» leaves the lines that need a look", async () => {
  await preview();
  const filters = screen.getByRole("group", { name: words.filterLabel });
  await userEvent.click(within(filters).getByRole("button", { name: /замечаниями/ }));
  expect(screen.queryByText("Издать приказ")).not.toBeInTheDocument();
  expect(screen.getByText("Собрать базу")).toBeVisible();
});

test("a corrected draft without the excluded line is saved on the roadmap that was seen", async () => {
  const calls = reply("post", "/api/v1/programs/{programId}/roadmap/import", { sections: 1, activities: 1 });
  const onDone = await preview();
  await userEvent.click(screen.getByRole("checkbox", { name: words.include("Издать приказ") }));
  await userEvent.click(screen.getByRole("button", { name: words.edit("Собрать базу") }));
  const title = screen.getByDisplayValue("Собрать базу");
  await userEvent.clear(title);
  await userEvent.click(title);
  await userEvent.paste("Собрать базу наставников");
  await userEvent.click(screen.getByRole("button", { name: words.saveLine }));
  expect(screen.getByText(words.checked)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: words.save(1) }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  expect(calls[0]?.headers.get("If-Match")).toBe('"4"');
  expect(calls[0]?.headers.get("Idempotency-Key")).toBeTruthy();
  expect(calls[0]?.body).toMatchObject({
    mode: "append",
    sections: [
      { title: "1. Подготовка", activities: [{ title: "Собрать базу наставников", dueText: "когда получится" }] },
    ],
  });
}, 20_000);

test("a refused file says what to do and another can be chosen", async () => {
  server.use(
    http.post("*/roadmap/import-preview", () =>
      HttpResponse.json({ code: "import-macros", detail: "В файле есть макросы." }, { status: 422 }),
    ),
  );
  renderPage(<ImportPage programId="p1" onDone={vi.fn()} />);
  await screen.findByRole("button", { name: words.choose });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  await userEvent.upload(input as HTMLInputElement, new File(["x"], "карта.docx"));
  expect(await screen.findByRole("alert")).toHaveTextContent("В файле есть макросы.");
  expect(screen.getByRole("button", { name: words.choose })).toBeVisible();
});

test("an approved roadmap takes no lines", async () => {
  reply("get", "/api/v1/programs/{programId}/roadmap", { ...empty, edition: edition({ status: "approved" }) });
  renderPage(<ImportPage programId="p1" onDone={vi.fn()} />);
  expect(await screen.findByText(words.notDraft)).toBeVisible();
});
