import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, expect, test } from "vitest";
import { matching as words } from "@/i18n/ru/matching";
import { renderPage, said } from "@/testing/render";
import { reply, server } from "@/testing/server";
import { Board } from "./Board";
import type { MentorColumn, Method, Proposal, Setup } from "./model";

const mentor = (participantId: string, name: string, mentees: MentorColumn["mentees"]): MentorColumn => ({
  participantId,
  name,
  topics: [],
  places: 1,
  taken: 0,
  mentees,
  reason: null,
});

const mentee: MentorColumn["mentees"][number] = {
  participantId: "m1",
  name: "Сова Илья",
  topics: [],
  score: 80,
  explanation: "Первыми назвали друг друга.",
  criteria: [],
  locked: false,
  warning: null,
};

const proposal = {
  method: "optimal",
  mentors: [mentor("r1", "Жук Олег", [mentee]), mentor("r2", "Ледова Алёна", [])],
  without: [],
  notReady: [],
  comparison: [],
} as unknown as Proposal;

const setup = {
  criteria: [],
  placesPerMentor: 1,
  places: {},
  locked: [],
  forbidden: [],
  version: 0,
} as unknown as Setup;
const address = "/api/v1/pairs/matching/{programId}/proposal";

beforeEach(() => sessionStorage.clear());

const board = (method: Method, onMethod: (method: Method) => void = () => {}) =>
  renderPage(
    <Board
      programId="5"
      form="student_student"
      method={method}
      onMethod={onMethod}
      setup={setup}
      roleModels={[]}
      term={{ startsOn: "2026-10-01", endsOn: "2027-05-31" }}
    />,
  );

test("a mentee dragged to another mentor makes the proposal one's own, and it is kept", async () => {
  reply("post", address, proposal);
  const methods: Method[] = [];
  board("optimal", (next) => methods.push(next));
  const row = (await screen.findByText("Сова Илья")).closest("li") as HTMLElement;
  const card = screen.getByText("Ледова Алёна").closest("li") as HTMLElement;
  const data = new Map<string, string>();
  const dataTransfer = {
    setData: (type: string, value: string) => data.set(type, value),
    getData: (type: string) => data.get(type) ?? "",
    get types() {
      return [...data.keys()];
    },
  };
  const drag = (kind: "dragStart" | "dragOver" | "drop", place: HTMLElement) => {
    const event = createEvent[kind](place);
    Object.defineProperty(event, "dataTransfer", { value: dataTransfer });
    fireEvent(place, event);
  };
  drag("dragStart", row);
  drag("dragOver", card);
  drag("drop", card);
  expect(methods).toEqual(["by_hand"]);
  expect(sessionStorage.getItem("tandem-by-hand-5-student_student")).toContain("r2");
});

test("what was put together by hand is there again, unless somebody of it has left", async () => {
  sessionStorage.setItem("tandem-by-hand-5-student_student", JSON.stringify([{ menteeId: "gone", mentorId: "r1" }]));
  const asked: unknown[] = [];
  server.use(
    http.post("*/api/v1/pairs/matching/5/proposal", async ({ request }) => {
      const { couples } = (await request.json()) as { couples: unknown[] };
      asked.push(couples);
      return couples.length > 0
        ? HttpResponse.json({ status: 404, code: "not-found", detail: "Нет" }, { status: 404 })
        : HttpResponse.json(proposal);
    }),
  );
  board("by_hand");
  expect(await screen.findByText("Сова Илья")).toBeVisible();
  expect(asked[0]).toEqual([{ menteeId: "gone", mentorId: "r1" }]);
  expect(asked.at(-1)).toEqual([]);
});

test("a computation over a second shows its time and can be stopped", async () => {
  server.use(http.post("*/api/v1/pairs/matching/5/proposal", () => new Promise<never>(() => {})));
  board("optimal");
  const status = await screen.findByText(said(words.computing(1)), {}, { timeout: 5000 });
  fireEvent.click(within(status.closest("[role=status]") as HTMLElement).getByRole("button", { name: words.stop }));
  expect(await screen.findByText(words.stopped)).toBeVisible();
});
