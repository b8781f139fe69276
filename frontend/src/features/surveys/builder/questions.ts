import type { components } from "@/api/schema";

type Sent = components["schemas"]["QuestionContent"];
export type Kind = Sent["kind"];

/** One thing to choose, or one row of a table; the label is empty until it is written. */
export interface Option {
  value: string;
  label: string;
}

/** A question or the heading of a section, with every part said; see QuestionContent of the contract. */
export interface Question {
  id: string;
  kind: Kind;
  text: string;
  help: string | null;
  required: boolean;
  options: Option[] | null;
  rows: Option[] | null;
  min: number | null;
  max: number | null;
  minLabel: string | null;
  maxLabel: string | null;
  construct: string | null;
  showIf: components["schemas"]["ShowIfView"] | null;
  confidential: boolean;
  shuffle: boolean;
}

const labelled = (options: Sent["options"]): Option[] | null =>
  options?.map(({ value, label }) => ({ value, label: label ?? "" })) ?? null;

/** What is left out in the contract counts as empty. */
export const questionOf = (sent: Sent): Question => ({
  id: sent.id,
  kind: sent.kind,
  text: sent.text ?? "",
  help: sent.help ?? null,
  required: sent.required ?? false,
  options: labelled(sent.options),
  rows: labelled(sent.rows),
  min: sent.min ?? null,
  max: sent.max ?? null,
  minLabel: sent.minLabel ?? null,
  maxLabel: sent.maxLabel ?? null,
  construct: sent.construct ?? null,
  showIf: sent.showIf ?? null,
  confidential: sent.confidential ?? false,
  shuffle: sent.shuffle ?? false,
});

/** Kinds in the order in which they are offered. */
export const kindGroups = [
  { key: "choice", kinds: ["single", "multiple", "yes_no", "ranking", "matrix"] },
  { key: "figures", kinds: ["scale", "number", "date"] },
  { key: "words", kinds: ["text", "long_text"] },
  { key: "people", kinds: ["person_choice", "person_ranking"] },
  { key: "order", kinds: ["section"] },
] as const satisfies readonly { key: string; kinds: readonly Kind[] }[];

export const isAsked = ({ kind }: Pick<Question, "kind">) => kind !== "section";
export const hasOptions = (kind: Kind) =>
  kind === "single" || kind === "multiple" || kind === "ranking" || kind === "matrix";
export const isOpen = (kind: Kind) => kind === "text" || kind === "long_text";
export const asksForPeople = (kind: Kind) => kind === "person_choice" || kind === "person_ranking";
const hasBounds = (kind: Kind) => kind === "scale" || kind === "number" || asksForPeople(kind);

/** The first of `q1`, `q2`… that is free: whoever builds a questionnaire never sees it, the answers are kept under it. */
export function freeName(letter: string, taken: readonly string[]): string {
  let number = taken.length + 1;
  while (taken.includes(`${letter}${number}`)) number++;
  return `${letter}${number}`;
}

export const freeId = (questions: readonly Question[]) =>
  freeName(
    "q",
    questions.map(({ id }) => id),
  );

export const freeValue = (options: readonly Option[]) =>
  freeName(
    "v",
    options.map(({ value }) => value),
  );

/** So many empty ones to write into. */
const empty = (count: number): Option[] =>
  Array.from({ length: count }, (_, index) => ({ value: `v${index + 1}`, label: "" }));

export function newQuestion(kind: Kind, questions: readonly Question[]): Question {
  const isSection = kind === "section";
  return {
    id: freeId(questions),
    kind,
    text: "",
    help: null,
    required: !isSection && !isOpen(kind) && !asksForPeople(kind),
    options: hasOptions(kind) ? empty(2) : null,
    rows: kind === "matrix" ? empty(2) : null,
    min: kind === "scale" ? 1 : null,
    max: kind === "scale" ? 10 : null,
    minLabel: null,
    maxLabel: null,
    construct: null,
    showIf: null,
    confidential: false,
    shuffle: false,
  };
}

/** The same question in another kind, with all of it that still means something. */
export function withKind(question: Question, kind: Kind): Question {
  if (kind === question.kind) return question;
  const fresh = newQuestion(kind, []);
  const keepsBounds = hasBounds(kind) && asksForPeople(kind) === asksForPeople(question.kind) && kind !== "scale";
  return {
    ...fresh,
    id: question.id,
    text: question.text,
    help: question.help,
    required: isAsked({ kind }) && (isAsked(question) ? question.required : fresh.required),
    options: hasOptions(kind) ? (question.options ?? fresh.options) : null,
    min: keepsBounds ? question.min : fresh.min,
    max: keepsBounds ? question.max : fresh.max,
    showIf: question.showIf,
    confidential: isOpen(kind) && question.confidential,
    shuffle: hasOptions(kind) && question.shuffle,
  };
}

/** The question once more under another id; what it measures stays with the first. */
export const copyOf = (question: Question, questions: readonly Question[]): Question => ({
  ...question,
  id: freeId(questions),
  construct: null,
});

/** The list with the entry at `from` put to `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const next = [...list];
  const [entry] = next.splice(from, 1);
  if (entry !== undefined) next.splice(Math.max(0, Math.min(to, next.length)), 0, entry);
  return next;
}

/** Numbers of the questions as they are read: headings have none. */
export function numbers(questions: readonly Question[]): ReadonlyMap<string, number> {
  let number = 0;
  return new Map(questions.filter(isAsked).map(({ id }) => [id, ++number]));
}
