import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { common } from "@/i18n/ru/common";
import { hiddenResults, results as of } from "@/i18n/ru/results";
import { rounds as more, sources } from "@/i18n/ru/rounds";
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
  mode: "named",
  sharedLink: false,
  reminder: null,
  version: 0,
  actions: ["closing", "reminding"],
};
const assignments: Assignment[] = [
  {
    id: "a1",
    participantId: "m1",
    fullName: "Ёжикова Мария",
    status: "pending",
    submittedAt: null,
    source: null,
    version: 4,
  },
  {
    id: "a2",
    participantId: "m2",
    fullName: "Лугов Пётр",
    status: "submitted",
    submittedAt: "2026-10-13T09:00:00Z",
    source: "read_out",
    version: 1,
  },
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
  hidden: null,
  counting: false,
  questions: [
    {
      id: "comfort",
      kind: "scale",
      text: "Насколько легко вам было?",
      construct: "comfort",
      n: 1,
      mean: 7,
      low: 5.5,
      high: 8.5,
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
      low: null,
      high: null,
      distribution: [],
      texts: ["Физика стала понятной"],
    },
  ],
};
const person = { id: "m1", fullName: "Ёжикова Мария", side: "mentee", status: "active", className: "7 «Б»" } as Person;
const psychologist = { ...curator, roles: ["psychologist" as const] };

const audience = {
  people: 12,
  sides: [{ value: "mentee", count: 12 }],
  forms: [],
  classNames: [
    { value: "7 «А»", count: 5 },
    { value: "7 «Б»", count: 7 },
  ],
  statuses: [{ value: "in_base", count: 12 }],
};
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
  reply("post", "/api/v1/surveys/rounds/audience", audience);
  reply("get", "/api/v1/programs/forms", []);
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
  reply("post", "/api/v1/surveys/rounds/audience", audience);
  reply("get", "/api/v1/programs/forms", []);
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

test("a psychologist writes down what a child says, and hands out no links", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", { ...round, actions: [] } as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/assignments", { items: assignments, next: null });
  const calls = reply("post", "/api/v1/surveys/assignments/{assignmentId}/entry", {
    link: "https://tandem.example/a#z",
    expiresOn: "2026-10-26",
  });
  renderPage(roundPage("people"), { me: psychologist });
  expect(await screen.findByText(said(sources.read_out))).toBeVisible();
  expect(screen.queryByRole("link", { name: words.slips })).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: words.linkOf("Ёжикова Мария") })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: words.actionsOf("Ёжикова Мария") }));
  expect(screen.queryByRole("menuitem", { name: more.enterPaper })).not.toBeInTheDocument();
  await userEvent.click(await screen.findByRole("menuitem", { name: more.enterReadOut }));
  await userEvent.click(await screen.findByRole("button", { name: more.enterPrepare }));
  expect(await screen.findByRole("link", { name: more.enterOpen })).toHaveAttribute(
    "href",
    "https://tandem.example/a#z",
  );
  expect(calls[0]?.body).toEqual({ source: "read_out" });
  expect(calls[0]?.headers.get("If-Match")).toBe('"4"');
});

test("the audience is counted before anything is sent, and so few are warned of in an anonymous round", async () => {
  reply("get", "/api/v1/surveys/templates", templates);
  const asked = reply("post", "/api/v1/surveys/rounds/audience", { ...audience, people: 4 });
  reply("get", "/api/v1/programs/forms", []);
  const calls = reply("post", "/api/v1/surveys/rounds", round as never);
  renderPage(<NewRoundPage programId="p1" />);
  await userEvent.click(await screen.findByRole("radio", { name: /Кому нужен/ }));
  expect(await screen.findByText(said(more.willAsk("4 человека")))).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: /Анонимно/ }));
  expect(await screen.findByText(said(more.fewTitle))).toBeVisible();
  await userEvent.click(screen.getByRole("combobox", { name: more.classFilter }));
  await userEvent.click(await screen.findByRole("option", { name: "7 «А» (5)" }));
  await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ filter: { classNames: ["7 «А»"] } }));
  await userEvent.click(screen.getByRole("button", { name: words.open }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).toMatchObject({ mode: "anonymous", filter: { classNames: ["7 «А»"] } });
});

test("the link for all is shown once, and a flood of answers can be set aside with a reason", async () => {
  const shared = { ...round, mode: "shared" as const, sharedLink: true, actions: ["closing", "sharing"] };
  reply("get", "/api/v1/surveys/rounds/{roundId}", shared as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/batches", [
    { sharedNumber: 1, hour: "2026-10-13T09:00:00Z", responses: 70, doubtId: null, reason: null },
  ]);
  reply("post", "/api/v1/surveys/rounds/{roundId}/shared-link", {
    link: "https://tandem.example/a#s.x",
    expiresOn: "2026-10-26",
  });
  const calls = reply("post", "/api/v1/surveys/rounds/{roundId}/doubts", { id: "d1" });
  renderPage(roundPage("people"));
  await userEvent.click(await screen.findByRole("button", { name: more.linkReplace }));
  const asking = await screen.findByRole("dialog");
  await userEvent.click(within(asking).getByRole("button", { name: more.linkReplace }));
  expect(await screen.findByDisplayValue("https://tandem.example/a#s.x")).toBeVisible();
  await userEvent.click(await screen.findByRole("button", { name: of.batchAside }));
  const dialog = await screen.findByRole("dialog", { name: of.batchRaise });
  await userEvent.type(within(dialog).getByRole("textbox"), "Шалость");
  await userEvent.click(within(dialog).getByRole("button", { name: of.batchRaise }));
  await waitFor(() => expect(calls[0]?.body).toMatchObject({ sharedNumber: 1, reason: "Шалость" }));
});

test("of an anonymous round nothing is shown while it runs", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", { ...round, mode: "anonymous" } as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/results", { ...results, hidden: "open", questions: [] });
  renderPage(roundPage("results"));
  expect(await screen.findByText(said(hiddenResults.open.title))).toBeVisible();
});

test("groups stand beside each other, small ones show only their number", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", { ...round, side: "any" } as never);
  reply("get", "/api/v1/surveys/rounds/{roundId}/results", results);
  reply("get", "/api/v1/programs/forms", []);
  const small = { hidden: true, mean: null, low: null, high: null, distribution: [] };
  reply("get", "/api/v1/surveys/rounds/{roundId}/results/groups", [
    {
      question: "comfort",
      groups: [
        { value: "mentee", n: 9, hidden: false, mean: 7.5, low: 7, high: 8, distribution: [] },
        { value: "mentor", n: 3, ...small },
      ],
    },
  ]);
  renderPage(roundPage("results"));
  await userEvent.click(await screen.findByRole("button", { name: of.bySide }));
  expect(await screen.findByRole("region", { name: "Наставники" })).toHaveTextContent(of.groupHidden);
  expect(screen.getByRole("region", { name: "Наставляемые" })).toHaveTextContent("7,5");
});

test("all answers in words are searched on the server", async () => {
  reply("get", "/api/v1/surveys/rounds/{roundId}", round as never);
  const [scale, text] = results.questions as [Results["questions"][number], Results["questions"][number]];
  reply("get", "/api/v1/surveys/rounds/{roundId}/results", { ...results, questions: [scale, { ...text, n: 40 }] });
  const calls = reply("get", "/api/v1/surveys/rounds/{roundId}/results/words", {
    items: [{ text: "Физика стала понятной" }],
    next: null,
  });
  renderPage(roundPage("results"));
  await userEvent.click(await screen.findByRole("button", { name: of.wordAll }));
  await userEvent.type(await screen.findByRole("textbox", { name: of.wordSearch }), "физика");
  await waitFor(() => expect(calls.at(-1)?.url.searchParams.get("q")).toBe("физика"));
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
