import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { check, type Question, shownQuestions, toSend } from "./answers";

/** Read as a server would read a body: an import would turn 1e999 into null. */
const cases = JSON.parse(readFileSync("../backend/src/test/resources/survey-cases.json", "utf8")) as {
  name: string;
  questions: Question[];
  answers: Record<string, unknown>;
  errors: string[];
}[];

test.each(cases)("as on the server: $name", ({ questions, answers, errors }) => {
  expect(check(questions, answers).map(({ question }) => question)).toEqual(errors);
});

const questions = [
  { id: "had", kind: "yes_no", required: true },
  { id: "where", kind: "text", required: true, showIf: { question: "had", equals: true } },
] as unknown as Question[];

test("a changed mind leaves no answer behind to a question that is no longer asked", () => {
  const answers = { had: false, where: "В кружке" };
  expect(shownQuestions(questions, answers)).toHaveLength(1);
  expect(toSend(questions, answers)).toEqual({ had: false });
});

test("blank text is not sent", () => {
  expect(toSend(questions, { had: true, where: "  " })).toEqual({ had: true });
});
