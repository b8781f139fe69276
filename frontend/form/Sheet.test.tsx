/** @jsxImportSource preact */
import { readFileSync } from "node:fs";
import { fireEvent, screen, waitFor, within } from "@testing-library/dom";
import userEvent from "@testing-library/user-event";
import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { refuse, reply } from "../src/testing/server";
import * as tokens from "../src/ui/theme/tokens";
import type { Question } from "./answers";
import { draftName, readDraft } from "./draft";
import { Sheet } from "./Sheet";
import { blank, when } from "./samples";
import type { SheetView } from "./server";
import { words } from "./words";

const token = "organisation.secret";
const questions: Question[] = [
  { ...blank, id: "comfort", kind: "scale", text: "Насколько легко вам было?", required: true, min: 1, max: 10 },
  { ...blank, id: "liked", kind: "yes_no", text: "Вам понравилось?", required: true },
  {
    ...blank,
    id: "why",
    kind: "text",
    text: "Что именно?",
    required: false,
    showIf: when({ question: "liked", equals: true }),
  },
];
const sheet: SheetView = {
  title: "Анкета наставляемого",
  organisation: "Школа",
  intro: "Здравствуйте!",
  status: "open",
  questions,
  translations: {},
  policyUrl: "https://school.example/policy",
};

const page = document.createElement("main");
const show = () => render(<Sheet token={token} />, page);
const close = () => render(null, page);
const send = () => userEvent.click(screen.getByRole("button", { name: words.send }));

beforeEach(() => {
  localStorage.clear();
  document.body.append(page);
});
afterEach(close);

async function fill() {
  await userEvent.click(await screen.findByRole("radio", { name: "7" }));
  await userEvent.click(screen.getByRole("radio", { name: words.yes }));
  await userEvent.type(screen.getByRole("textbox", { name: "Что именно?" }), "Всё");
}

test("answers go out once, with the link in a header, and leave the phone", async () => {
  const opened = reply("get", "/api/v1/surveys/sheet", sheet);
  const sent = reply("post", "/api/v1/surveys/sheet/response", { receivedAt: "2026-10-12T09:00:00Z" });
  show();
  await fill();
  expect(localStorage.key(0)).toBe(draftName(token));
  expect(localStorage.key(0)).not.toContain("secret");
  await send();
  expect(await screen.findByRole("heading", { name: words.thanksTitle })).toBeVisible();
  expect(opened[0]?.headers.get("Survey-Link")).toBe(token);
  expect(sent[0]?.body).toEqual({ answers: { comfort: 7, liked: true, why: "Всё" } });
  expect(sent[0]?.headers.get("Idempotency-Key")).toMatch(/^[\da-f-]{36}$/);
  expect(localStorage).toHaveLength(0);
});

test("a gap is named and takes the focus, and nothing is sent", async () => {
  reply("get", "/api/v1/surveys/sheet", sheet);
  const sent = reply("post", "/api/v1/surveys/sheet/response", { receivedAt: "2026-10-12T09:00:00Z" });
  show();
  await userEvent.click(await screen.findByRole("radio", { name: words.no }));
  await send();
  await waitFor(() => expect(screen.getByRole("radio", { name: "1" })).toHaveFocus());
  expect(screen.getByRole("group", { name: /Насколько легко/ })).toHaveTextContent("Ответьте, пожалуйста");
  expect(screen.getByText(/вопрос ждёт ответа/)).toBeVisible();
  expect(sent).toHaveLength(0);
});

test("a draft outlives the tab", async () => {
  reply("get", "/api/v1/surveys/sheet", sheet);
  show();
  await fill();
  close();
  show();
  expect(await screen.findByRole("radio", { name: "7" })).toBeChecked();
  expect(screen.getByRole("textbox", { name: "Что именно?" })).toHaveValue("Всё");
});

test("without a line the answers wait and go out with the same key when it is back, even from a new tab", async () => {
  reply("get", "/api/v1/surveys/sheet", sheet);
  refuse("post", "/api/v1/surveys/sheet/response", { status: 503, code: "busy" });
  show();
  await fill();
  await send();
  expect(await screen.findByText(words.waitingTitle.replaceAll("\u00a0", " "))).toBeVisible();
  const { key } = readDraft(token);
  close();
  show();
  expect(await screen.findByText(words.waitingTitle.replaceAll("\u00a0", " "))).toBeVisible();
  const sent = reply("post", "/api/v1/surveys/sheet/response", { receivedAt: "2026-10-12T09:00:00Z" });
  fireEvent(window, new Event("online"));
  expect(await screen.findByRole("heading", { name: words.thanksTitle })).toBeVisible();
  expect(sent[0]?.headers.get("Idempotency-Key")).toBe(key);
  expect(localStorage).toHaveLength(0);
});

test("answers that arrived before are thanked for, not sent again", async () => {
  reply("get", "/api/v1/surveys/sheet", { ...sheet, status: "submitted", questions: [] });
  show();
  expect(await screen.findByText(words.answeredText.replaceAll("\u00a0", " "))).toBeVisible();
});

test("a dead link says what to do", async () => {
  refuse("get", "/api/v1/surveys/sheet", { status: 404, code: "link-dead", detail: "Попросите новую у куратора." });
  show();
  expect(await screen.findByText("Попросите новую у куратора.")).toBeVisible();
});

test("what only the server refuses is said at its question", async () => {
  reply("get", "/api/v1/surveys/sheet", sheet);
  refuse("post", "/api/v1/surveys/sheet/response", {
    status: 422,
    code: "invalid-fields",
    errors: [{ field: "answers.comfort", code: "out-of-range", message: "Укажите число от 1 до 5." }],
  });
  show();
  await fill();
  await send();
  expect(await screen.findByText("Укажите число от 1 до 5.")).toBeVisible();
});

test("people are named in an order of their own, at most so many, and nobody in two questions", async () => {
  const people = ["Анна К., 10А", "Борис Л., 10Б", "Вера М., 11А"];
  const options = people.map((label, index) => ({ value: `${index}`, label }));
  const ask = { ...blank, required: false, options };
  reply("get", "/api/v1/surveys/sheet", {
    ...sheet,
    questions: [
      { ...ask, id: "wished", kind: "person_ranking", text: "Кого вы выбрали бы?", max: 2 },
      { ...ask, id: "unwanted", kind: "person_choice", text: "С кем не хотелось бы?", max: 5 },
    ],
  });
  const sent = reply("post", "/api/v1/surveys/sheet/response", { receivedAt: "2026-10-12T09:00:00Z" });
  show();
  const wished = within(await screen.findByRole("group", { name: /Кого вы выбрали бы/ }));
  await userEvent.click(wished.getByRole("checkbox", { name: "Вера М., 11А" }));
  await userEvent.click(wished.getByRole("checkbox", { name: "Анна К., 10А" }));
  expect(wished.getByRole("checkbox", { name: "Вера М., 11А, 1-й выбор" })).toBeChecked();
  expect(wished.getByRole("checkbox", { name: "Борис Л., 10Б" })).toBeDisabled();
  const unwanted = within(screen.getByRole("group", { name: /С кем не хотелось бы/ }));
  expect(unwanted.getAllByRole("checkbox")).toHaveLength(1);
  await userEvent.click(unwanted.getByRole("checkbox", { name: "Борис Л., 10Б" }));
  await send();
  await screen.findByRole("heading", { name: words.thanksTitle });
  expect(sent[0]?.body).toEqual({ answers: { wished: ["2", "0"], unwanted: ["1"] } });
});

test("the page wears the colours of the app", () => {
  const css = readFileSync("form/page.css", "utf8");
  const known = JSON.stringify(tokens);
  for (const [hex] of css.matchAll(/#[\da-f]{6}/g)) expect(known).toContain(hex);
});
