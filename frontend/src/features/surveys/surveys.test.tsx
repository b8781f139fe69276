import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { common } from "@/i18n/ru/common";
import { surveys as words } from "@/i18n/ru/surveys";
import { slips } from "@/i18n/ru/ui";
import { curator, renderPage, said } from "@/testing/render";
import { refuse, reply } from "@/testing/server";
import type { Assignment, Person, Results, Round, Template } from "./model";
import { newRoundEntry, responseRate, roundBody } from "./model";
import NewRoundPage from "./NewRoundPage";
import RoundPage from "./RoundPage";
import SlipsPage from "./SlipsPage";
import SurveysPage from "./SurveysPage";

const round: Round = {
  id: "r1",
  programId: "p1",
  templateCode: "mentee-after",
  title: "Анкета наставляемого: итоги",
  side: "mentee",
  wave: "after",
  status: "open",
  opensOn: "2026-10-12",
  closesOn: "2026-10-26",
  invited: 3,
  submitted: 1,
  gatheringId: null,
  version: 0,
  actions: ["closing"],
};
const assignments: Assignment[] = [
  { id: "a1", participantId: "m1", fullName: "Ёжикова Мария", status: "pending", submittedAt: null },
  { id: "a2", participantId: "m2", fullName: "Лугов Пётр", status: "submitted", submittedAt: "2026-10-13T09:00:00Z" },
];
const templates: Template[] = [
  {
    code: "mentee-after",
    title: "Анкета наставляемого: итоги",
    side: "mentee",
    wave: "after",
    form: null,
    questions: 16,
    own: false,
  },
  { code: "interest", title: "Кому нужен наставник", side: "any", wave: "other", form: null, questions: 9, own: false },
];
const results: Results = {
  invited: 3,
  submitted: 1,
  responseRate: 33,
  questions: [
    {
      id: "comfort",
      kind: "scale",
      text: "Насколько легко вам было?",
      construct: "comfort",
      n: 1,
      mean: 7,
      distribution: [{ value: "7", label: "7", count: 1 }],
      texts: null,
    },
    {
      id: "best",
      kind: "long_text",
      text: "Что было ценным?",
      construct: null,
      n: 1,
      mean: null,
      distribution: [],
      texts: ["Физика стала понятной"],
    },
  ],
};
const person = { id: "m1", fullName: "Ёжикова Мария", side: "mentee", status: "active", className: "7 «Б»" } as Person;
const psychologist = { ...curator, roles: ["psychologist" as const] };

const roundPage = (tab: "people" | "results") => (
  <RoundPage programId="p1" roundId="r1" tab={tab} onTab={() => undefined} />
);

test("the first page without rounds leads to the first one", async () => {
  reply("get", "/api/v1/surveys/rounds", { items: [], next: null });
  renderPage(<SurveysPage programId="p1" />);
  expect(await screen.findByRole("link", { name: words.create })).toHaveAttribute("href", "/programs/p1/surveys/new");
});

test("a round tells how many have answered", async () => {
  reply("get", "/api/v1/surveys/rounds", { items: [round], next: null });
  renderPage(<SurveysPage programId="p1" />);
  expect(await screen.findByText(said(words.answersOf(1, 3)))).toBeVisible();
  expect(screen.getByText(said(words.rate(33)))).toBeVisible();
  expect(responseRate({ submitted: 0, invited: 0 })).toBe(0);
});

test("a new round needs a questionnaire", async () => {
  reply("get", "/api/v1/surveys/templates", templates);
  renderPage(<NewRoundPage programId="p1" />);
  await screen.findByRole("radio", { name: /Кому нужен/ });
  await userEvent.click(screen.getByRole("button", { name: words.open }));
  expect(await screen.findByText(words.templateMissing)).toBeVisible();
});

test("only the chosen people are asked", async () => {
  reply("get", "/api/v1/surveys/templates", templates);
  reply("get", "/api/v1/participants", {
    items: [person, { ...person, id: "m9", fullName: "Вышедший", status: "withdrawn" }],
    next: null,
  });
  const calls = reply("post", "/api/v1/surveys/rounds", round as never);
  renderPage(<NewRoundPage programId="p1" />);
  await userEvent.click(await screen.findByRole("radio", { name: /итоги/ }));
  await userEvent.click(screen.getByRole("radio", { name: new RegExp(words.audienceChosen) }));
  await userEvent.click(await screen.findByRole("checkbox", { name: "Ёжикова Мария" }));
  expect(screen.queryByRole("checkbox", { name: "Вышедший" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: words.open }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).toMatchObject({ programId: "p1", templateCode: "mentee-after", participantIds: ["m1"] });
});

test("a refused audience is said, whoever was to be asked", async () => {
  reply("get", "/api/v1/surveys/templates", templates);
  refuse("post", "/api/v1/surveys/rounds", {
    status: 422,
    code: "invalid-fields",
    detail: "Спрашивать пока некого",
    errors: [{ field: "participantIds", code: "nobody-to-ask", message: "Спрашивать пока некого" }],
  });
  renderPage(<NewRoundPage programId="p1" />);
  await userEvent.click(await screen.findByRole("radio", { name: /итоги/ }));
  await userEvent.click(screen.getByRole("button", { name: words.open }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Спрашивать пока некого");
});

test("everybody in the base means no list of people", () => {
  const entry = { ...newRoundEntry("2026-10-12"), templateCode: "interest", participantIds: ["m1"] };
  expect(entry.closesOn).toBe("2026-10-26");
  expect(roundBody("p1", { ...entry, opensOn: "2026-10-12", closesOn: "2026-10-26" })).toMatchObject({
    participantIds: null,
  });
});

test("a personal link is made only after saying that it replaces the former one", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", round as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/assignments", { items: assignments, next: null });
  const calls = reply("post", "/api/v1/surveys/assignments/{assignmentId}/link", {
    link: "https://tandem.example/a#x",
    expiresOn: "2026-10-26",
  });
  renderPage(roundPage("people"));
  await userEvent.click(await screen.findByRole("button", { name: words.linkOf("Ёжикова Мария") }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent(/прежняя перестанет работать/);
  expect(calls).toHaveLength(0);
  await userEvent.click(within(dialog).getByRole("button", { name: words.linkCreate }));
  expect(await within(dialog).findByDisplayValue("https://tandem.example/a#x")).toBeVisible();
  expect(screen.queryByRole("button", { name: words.linkOf("Лугов Пётр") })).not.toBeInTheDocument();
});

test("nobody is freed from answering without a reason", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", round as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/assignments", { items: assignments, next: null });
  const calls = reply("post", "/api/v1/surveys/assignments/{assignmentId}/waiver", assignments[0] as Assignment);
  renderPage(roundPage("people"));
  await userEvent.click(await screen.findByRole("button", { name: words.actionsOf("Ёжикова Мария") }));
  await userEvent.click(await screen.findByRole("menuitem", { name: words.waive }));
  const dialog = await screen.findByRole("dialog");
  await userEvent.click(within(dialog).getByRole("button", { name: words.waive }));
  expect(within(dialog).getByText(common.reasonNeeded)).toBeVisible();
  await userEvent.type(within(dialog).getByRole("textbox"), "Переехал");
  await userEvent.click(within(dialog).getByRole("button", { name: words.waive }));
  await waitFor(() => expect(calls[0]?.body).toEqual({ reason: "Переехал" }));
});

test("results show how many answered beside the mean, and what was said", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", round as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/results", results);
  renderPage(roundPage("results"));
  expect(await screen.findByText(said(words.mean("7")))).toBeVisible();
  expect(screen.getAllByText(said(words.n(1)))).toHaveLength(2);
  expect(screen.getByText("Физика стала понятной")).toBeVisible();
});

test("a psychologist reads the results and not who has answered", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", { ...round, actions: [] } as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/results", results);
  renderPage(roundPage("people"), { me: psychologist });
  expect(await screen.findByText("Насколько легко вам было?")).toBeVisible();
  expect(screen.queryByRole("tab")).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: words.slips })).not.toBeInTheDocument();
});

test("opening the sheet of slips replaces no link by itself", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", round as never);
  const calls = reply("post", "/api/v1/surveys/rounds/{roundId}/links", [
    { assignmentId: "a1", fullName: "Ёжикова Мария", link: "https://tandem.example/a#y" },
  ]);
  renderPage(<SlipsPage programId="p1" roundId="r1" />);
  const button = await screen.findByRole("button", { name: words.slipsCreate });
  expect(calls).toHaveLength(0);
  await userEvent.click(button);
  expect(await screen.findByText("https://tandem.example/a#y")).toBeVisible();
  expect(screen.getByRole("img", { name: slips.qr })).toBeInTheDocument();
});
