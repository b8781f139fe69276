import type { Question } from "./answers";

/** What a question of a test leaves out. */
export const blank = {
  help: null,
  required: false,
  options: null,
  rows: null,
  min: null,
  max: null,
  minLabel: null,
  maxLabel: null,
  construct: null,
  showIf: null,
  shuffle: false,
} satisfies Partial<Question>;

type Condition = NonNullable<Question["showIf"]>;

/** A condition that says only this. */
export const when = (test: Partial<Condition>): Condition => ({
  question: null,
  equals: null,
  oneOf: null,
  atLeast: null,
  answered: null,
  all: null,
  any: null,
  ...test,
});
