/** @jsxImportSource preact */
import { screen, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { reply } from "../src/testing/server";
import type { Question } from "./answers";
import { arranged } from "./order";
import { Sheet } from "./Sheet";
import { blank, when } from "./samples";
import type { SheetView } from "./server";
import { words } from "./words";

const options = ["Анна", "Борис", "Вера"].map((label, index) => ({ value: `o${index}`, label }));
const page = document.createElement("main");

function show(questions: Question[], more: Partial<SheetView> = {}) {
  reply("get", "/api/v1/surveys/sheet", {
    title: "Анкета",
    organisation: "Школа",
    intro: "Здравствуйте!",
    status: "open",
    questions,
    translations: {},
    policyUrl: null,
    ...more,
  });
  const sent = reply("post", "/api/v1/surveys/sheet/response", { receivedAt: "2026-10-12T09:00:00Z" });
  render(<Sheet token="a.b" />, page);
  return sent;
}

const send = async () => {
  await userEvent.click(screen.getByRole("button", { name: words.send }));
  await screen.findByRole("heading", { name: words.thanksTitle });
};

beforeEach(() => {
  localStorage.clear();
  document.body.append(page);
});
afterEach(() => render(null, page));

test("options are put in an order by the keyboard, and the button keeps the focus", async () => {
  const sent = show([{ ...blank, id: "order", kind: "ranking", text: "Что важнее?", required: true, options }]);
  const up = await screen.findByRole("button", { name: "Выше: Вера" });
  up.focus();
  await userEvent.keyboard("{Enter}");
  expect(screen.getByRole("button", { name: "Выше: Вера" })).toHaveFocus();
  await userEvent.keyboard("{Enter}{Enter}");
  await send();
  expect(sent[0]?.body).toEqual({ answers: { order: ["o2", "o0", "o1"] } });
});

test("an order is nobody's answer until somebody says so", async () => {
  const sent = show([{ ...blank, id: "order", kind: "ranking", text: "Что важнее?", options }]);
  await userEvent.click(await screen.findByRole("button", { name: words.keepOrder }));
  await send();
  expect(sent[0]?.body).toEqual({ answers: { order: ["o0", "o1", "o2"] } });
});

test("a matrix is answered row by row, and a gap in it is named", async () => {
  const rows = [
    { value: "talk", label: "Разговоры" },
    { value: "help", label: "Помощь" },
  ];
  const sent = show([{ ...blank, id: "m", kind: "matrix", text: "Оцените", required: true, options, rows }]);
  const talk = within(await screen.findByRole("group", { name: "Разговоры" }));
  await userEvent.click(talk.getByRole("radio", { name: "Борис" }));
  await userEvent.click(screen.getByRole("button", { name: words.send }));
  expect(await screen.findByText("Отметьте ответ в каждой строке.")).toBeVisible();
  await userEvent.click(within(screen.getByRole("group", { name: "Помощь" })).getByRole("radio", { name: "Вера" }));
  await send();
  expect(sent[0]?.body).toEqual({ answers: { m: { talk: "o1", help: "o2" } } });
});

test("a hidden section takes its heading along, and headings are not counted", async () => {
  show([
    { ...blank, id: "had", kind: "yes_no", text: "Встречались?" },
    {
      ...blank,
      id: "part",
      kind: "section",
      text: "О встречах",
      help: "Вспомните последнюю.",
      showIf: when({ question: "had", equals: true }),
    },
    { ...blank, id: "where", kind: "text", text: "Где?" },
  ]);
  await screen.findByRole("radio", { name: words.yes });
  expect(screen.queryByRole("heading", { name: "О встречах" })).toBeNull();
  expect(screen.queryByRole("textbox")).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: words.yes }));
  expect(screen.getByRole("heading", { name: "О встречах" })).toBeVisible();
  expect(screen.getByText("Вспомните последнюю.")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: words.progress(1, 2) })).toBeVisible();
});

test("another language changes the words and not the answers", async () => {
  const sent = show([{ ...blank, id: "best", kind: "single", text: "Кто?", options }], {
    translations: {
      tt: {
        name: "Татарча",
        title: "Сораштыру",
        intro: null,
        questions: {
          best: {
            text: "Кем?",
            help: null,
            minLabel: null,
            maxLabel: null,
            options: { o0: "Анна ханым" },
            rows: null,
          },
        },
      },
    },
  });
  await userEvent.click(await screen.findByRole("radio", { name: "Анна" }));
  await userEvent.click(screen.getByRole("button", { name: "Татарча" }));
  expect(screen.getByRole("heading", { name: "Сораштыру" })).toBeVisible();
  expect(screen.getByRole("group", { name: /Кем\?/ })).toBeVisible();
  expect(screen.getByRole("radio", { name: "Анна ханым" })).toBeChecked();
  expect(screen.getByRole("radio", { name: "Борис" })).toBeVisible();
  await send();
  expect(sent[0]?.body).toEqual({ answers: { best: "o0" } });
});

test("a drawn order stays the same for a draft and differs between drafts", () => {
  const many = Array.from({ length: 8 }, (_, index) => ({ value: `v${index}`, label: `${index}` }));
  const questions: Question[] = [
    { ...blank, id: "first", kind: "yes_no", text: "1" },
    { ...blank, id: "part", kind: "section", text: "Раздел", shuffle: true },
    ...many.map(({ value }) => ({ ...blank, id: value, kind: "yes_no" as const, text: value })),
    { ...blank, id: "next", kind: "section", text: "Ещё" },
    { ...blank, id: "last", kind: "single", text: "2", options: many, shuffle: true },
  ];
  const ids = (seed: string) => arranged(questions, seed).map(({ id }) => id);
  expect(ids("a")).toEqual(ids("a"));
  expect(ids("a")).not.toEqual(ids("b"));
  expect(new Set(ids("a")).size).toBe(questions.length);
  expect(ids("a").slice(0, 2)).toEqual(["first", "part"]);
  expect(ids("a").slice(-2)).toEqual(["next", "last"]);
  expect(arranged(questions, "a").at(-1)?.options).not.toEqual(many);
});
