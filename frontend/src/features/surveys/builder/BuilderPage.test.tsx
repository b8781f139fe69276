import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { kinds, builder as words } from "@/i18n/ru/builder";
import { curator, renderPage } from "@/testing/render";
import { refuse, reply } from "@/testing/server";
import BuilderPage from "./BuilderPage";
import LibraryPage from "./LibraryPage";
import type { OwnTemplate, OwnTemplateRow } from "./model";
import { draft } from "./samples";

const card = "/api/v1/surveys/own-templates/{ownTemplateId}";
const psychologist = { ...curator, roles: ["psychologist" as const] };
const row: OwnTemplateRow = { ...draft, questions: 2 };

// the whole workshop is drawn at once: on a busy machine the first time takes longer than a test may
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  reply("get", "/api/v1/surveys/own-templates", []);
});

test("a question is added, written and saved in the version that was read", async () => {
  reply("get", card, draft);
  const saved = reply("put", card, { ...draft, version: 4 });
  renderPage(<BuilderPage templateId="t1" />);
  await userEvent.click(await screen.findByText(words.add));
  await userEvent.click(await screen.findByText(kinds.scale.label));
  await userEvent.click(screen.getByLabelText(/^Вопрос( |$)/));
  await userEvent.paste("Поехали бы ещё?");
  expect(screen.getByText(words.unsaved)).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: words.save }));
  await screen.findByText(words.saved);
  expect(saved[0]?.headers.get("If-Match")).toBe('"3"');
  expect(saved[0]?.body.questions.map(({ text, kind }) => [text, kind])).toEqual([
    ["Вам понравилось?", "yes_no"],
    ["Почему?", "text"],
    ["Поехали бы ещё?", "scale"],
  ]);
});

test("the order is changed by arrows, and taken back in one step", async () => {
  reply("get", card, draft);
  renderPage(<BuilderPage templateId="t1" />);
  await userEvent.click(await screen.findByRole("button", { name: `${words.up}: Почему?` }));
  const list = () =>
    screen.getAllByRole("button", { name: /^Переставить/ }).map((one) => one.getAttribute("aria-label"));
  expect(list()).toEqual([words.drag("Почему?"), words.drag("Вам понравилось?")]);
  await userEvent.click(screen.getByRole("button", { name: words.undo }));
  expect(list()).toEqual([words.drag("Вам понравилось?"), words.drag("Почему?")]);
  expect(screen.getByText(words.saved)).toBeInTheDocument();
});

test("a condition is built of an earlier question", async () => {
  reply("get", card, draft);
  const saved = reply("put", card, { ...draft, version: 4 });
  renderPage(<BuilderPage templateId="t1" />);
  await userEvent.click(await screen.findByRole("button", { name: /^2Почему/ }));
  await userEvent.click(screen.getByRole("switch", { name: words.showIf }));
  await userEvent.click(screen.getByRole("button", { name: words.save }));
  await screen.findByText(words.saved);
  expect(saved[0]?.body.questions[1]?.showIf).toMatchObject({ question: "liked", equals: true });
});

test("what keeps it from being published is shown at its question", async () => {
  const problems: OwnTemplate["problems"] = [
    { question: "why", field: "text", code: "no-text", message: "Напишите вопрос." },
  ];
  reply("get", card, { ...draft, problems });
  renderPage(<BuilderPage templateId="t1" />);
  await userEvent.click(await screen.findByRole("button", { name: words.publish }));
  const form = await screen.findByRole("textbox", { name: /^Вопрос/ });
  expect(form).toHaveAccessibleDescription("Напишите вопрос.");
  expect(screen.queryByText(words.publishTitle)).not.toBeInTheDocument();
});

test("publishing is confirmed, and the frozen version is only read", async () => {
  reply("get", card, draft);
  const published = reply("post", `${card}/publication`, { ...draft, version: 4, status: "published" });
  renderPage(<BuilderPage templateId="t1" />);
  await userEvent.click(await screen.findByRole("button", { name: words.publish }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: words.publish }));
  expect(await screen.findByText(words.frozen.published)).toBeInTheDocument();
  expect(published[0]?.headers.get("If-Match")).toBe('"3"');
  expect(screen.getByRole("button", { name: words.revise })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: words.save })).not.toBeInTheDocument();
});

test("a psychologist reads and changes nothing", async () => {
  reply("get", card, draft);
  renderPage(<BuilderPage templateId="t1" />, { me: psychologist });
  expect(await screen.findByText(words.frozen.draft)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: words.revise })).not.toBeInTheDocument();
});

test("the library shows one's own and the standard ones, and begins a copy", async () => {
  reply("get", "/api/v1/surveys/own-templates", [row]);
  reply("get", "/api/v1/surveys/templates", [
    { code: "curator", title: "Анкета куратора", side: "others", wave: "other", form: null, questions: 10, own: false },
  ]);
  const created = reply("post", "/api/v1/surveys/own-templates", draft);
  renderPage(<LibraryPage />);
  expect(await screen.findByRole("link", { name: draft.title })).toBeInTheDocument();
  await userEvent.click(await screen.findByRole("button", { name: `${words.copy}: Анкета куратора` }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("textbox", { name: /Название/ })).toHaveValue(words.copyTitle("Анкета куратора"));
  await userEvent.click(within(dialog).getByRole("button", { name: words.newCreate }));
  await waitFor(() =>
    expect(created[0]?.body).toEqual({ title: words.copyTitle("Анкета куратора"), basedOn: "curator" }),
  );
});

test("a file of another kind is refused by its place", async () => {
  reply("get", "/api/v1/surveys/templates", []);
  refuse("post", "/api/v1/surveys/own-templates/import", {
    status: 422,
    code: "invalid-fields",
    errors: [{ field: "content.questions[2].kind", code: "wrong-type", message: "Неверный вид значения." }],
  });
  renderPage(<LibraryPage />);
  await userEvent.click(await screen.findByRole("button", { name: words.bring }));
  const dialog = await screen.findByRole("dialog");
  const bring = (text: string) =>
    userEvent.upload(
      document.querySelector<HTMLInputElement>("input[type=file]") as HTMLInputElement,
      new File([text], "anketa.json", { type: "application/json" }),
    );
  await bring("{}");
  const alert = await within(dialog).findByRole("alert");
  expect(alert).toHaveTextContent(/Вопрос.3: Неверный вид значения\. content\.questions\[2\]\.kind/);
  await bring("{\n oops");
  expect(await within(dialog).findByText(words.fileBroken(2))).toBeInTheDocument();
});
