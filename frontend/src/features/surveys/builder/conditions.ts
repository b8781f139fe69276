import type { components } from "@/api/schema";
import { isAsked, type Question } from "./questions";

type ShowIf = components["schemas"]["ShowIfView"];

/** What an earlier answer may be compared with. */
export type Value = string | number | boolean;

/** One test of an earlier answer, as the builder shows it. */
export interface Test {
  /** id of the earlier question; empty until it is chosen */
  question: string;
  /** the answer is one of the values; the number is at least this; there is any answer */
  is: "one-of" | "at-least" | "answered";
  values: readonly Value[];
  atLeast: number | null;
}

/** When a question is asked: «все условия» or «хотя бы одно». */
export interface Condition {
  join: "all" | "any";
  tests: readonly Test[];
}

/** The server takes no more. */
export const mostTests = 5;

export const noTest: Test = { question: "", is: "one-of", values: [], atLeast: null };

const blank: ShowIf = {
  question: null,
  equals: null,
  oneOf: null,
  atLeast: null,
  answered: null,
  all: null,
  any: null,
};

/** The condition of the contract as the builder shows it. */
export function read(showIf: ShowIf | null): Condition | undefined {
  if (!showIf) return undefined;
  const joined = showIf.all ?? showIf.any;
  return { join: showIf.any ? "any" : "all", tests: (joined ?? [showIf]).map(test) };
}

function test({ question, equals, oneOf, atLeast, answered }: ShowIf): Test {
  const values = (oneOf ?? (equals === null || equals === undefined ? [] : [equals])) as Value[];
  const is = answered ? "answered" : typeof atLeast === "number" ? "at-least" : "one-of";
  return { question: question ?? "", is, values, atLeast: atLeast ?? null };
}

/** The condition as it is sent; none without a test. */
export function write(condition: Condition | undefined): ShowIf | null {
  const [first, ...others] = condition?.tests ?? [];
  if (!condition || !first) return null;
  if (others.length === 0) return one(first);
  return { ...blank, [condition.join]: condition.tests.map(one) };
}

function one({ question, is, values, atLeast }: Test): ShowIf {
  const asked = { ...blank, question: question || null };
  if (is === "answered") return { ...asked, answered: true };
  if (is === "at-least") return { ...asked, atLeast };
  return values.length === 1 ? { ...asked, equals: values[0] } : { ...asked, oneOf: [...values] };
}

/** What can be asked about an answer of this question. */
export const testsOf = ({ kind }: Question): readonly Test["is"][] => {
  switch (kind) {
    case "scale":
    case "number":
      return ["at-least", "one-of", "answered"];
    case "single":
    case "multiple":
    case "yes_no":
      return ["one-of", "answered"];
    default:
      return ["answered"];
  }
};

/** The questions a condition of the question at `index` may look back to: earlier ones, but no shuffled neighbours. */
export function earlier(questions: readonly Question[], index: number): Question[] {
  const before = questions.slice(0, index);
  const heading = before.map(isAsked).lastIndexOf(false);
  const isShuffled = heading >= 0 && before[heading]?.shuffle;
  return (isShuffled && isAsked(questions[index] as Question) ? before.slice(0, heading) : before).filter(isAsked);
}
