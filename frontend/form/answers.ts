import type { components } from "../src/api/schema";

export type Question = components["schemas"]["QuestionView"];
export type Option = components["schemas"]["OptionView"];
type ShowIf = components["schemas"]["ShowIfView"];

/**
 * Answers by question id: number, boolean, text, list of texts, YYYY-MM-DD or {row: option}, as the kind of the
 * question says.
 */
export type Answers = Readonly<Record<string, unknown>>;

/** Why an answer is not taken yet, in words for whoever answers. */
export interface AnswerError {
  question: string;
  message: string;
}

const longest = { text: 500, long_text: 4000 } as const;
const largestNumber = 1_000_000_000;
const mostPeople = 3;

export const least = ({ kind, min }: Question) => min ?? (kind === "scale" ? 1 : -largestNumber);
export const greatest = (question: Question) =>
  question.max ?? (question.kind === "scale" ? 10 : asksForPeople(question) ? mostPeople : largestNumber);
export const asksForPeople = ({ kind }: Question) => kind === "person_ranking" || kind === "person_choice";
export const longestText = ({ kind }: Question) => (kind === "text" ? longest.text : longest.long_text);

/** Whether an answer says something: nothing, blank text and an empty choice don't. */
export const isGiven = (answer: unknown): boolean =>
  typeof answer === "string"
    ? answer.trim() !== ""
    : typeof answer === "object" && answer !== null
      ? Object.keys(answer).length > 0
      : answer !== undefined && answer !== null;

/** Whether it is answered at all: the heading of a section is not. */
export const isAsked = ({ kind }: Question) => kind !== "section";

/**
 * The questions that are asked after these answers, with the headings that stand over them; a hidden question shows no
 * other one, and a hidden heading hides its section.
 */
export function shownQuestions(questions: readonly Question[], answers: Answers): Question[] {
  const shown = new Set<string>();
  let inSection = true;
  return questions.filter((question) => {
    const holds = !question.showIf || isMet(question.showIf, shown, answers);
    if (!isAsked(question)) inSection = holds;
    else if (inSection && holds) shown.add(question.id);
    return inSection && holds;
  });
}

function isMet(condition: ShowIf, shown: ReadonlySet<string>, answers: Answers): boolean {
  const { all, any, question, equals, oneOf, atLeast, answered } = condition;
  if (all) return all.every((test) => isMet(test, shown, answers));
  if (any) return any.some((test) => isMet(test, shown, answers));
  const answer = question && answers[question];
  if (!question || !shown.has(question) || !isGiven(answer)) return false;
  if (isGiven(atLeast)) return Number.isInteger(answer) && (answer as unknown as number) >= (atLeast as number);
  const given: unknown[] = Array.isArray(answer) ? answer : [answer];
  return answered || given.some((one) => (oneOf ?? [equals]).includes(one));
}

/** What is sent: given answers to the questions that are asked. */
export const toSend = (questions: readonly Question[], answers: Answers): Answers =>
  Object.fromEntries(
    shownQuestions(questions, answers)
      .filter((question) => isAsked(question) && isGiven(answers[question.id]))
      .map(({ id }) => [id, answers[id]]),
  );

/**
 * Every reason to refuse, at most one a question: in the order of the questionnaire, then unknown questions. The same
 * rules as the server's AnswerRules (V-27); both run survey-cases.json.
 */
export function check(questions: readonly Question[], answers: Answers): AnswerError[] {
  const shown = new Set(shownQuestions(questions, answers));
  const named = new Set<unknown>();
  const asked = questions.filter(isAsked);
  const errors = asked.flatMap((question): AnswerError[] => {
    const answer = answers[question.id];
    const message = shown.has(question)
      ? refusal(question, answer) || (asksForPeople(question) && namedBefore(named, answer))
      : isGiven(answer) && "Этот вопрос вам не задан.";
    return message ? [{ question: question.id, message }] : [];
  });
  const known = new Set(asked.map(({ id }) => id));
  const unknown = Object.keys(answers).filter((id) => !known.has(id));
  return [...errors, ...unknown.map((question) => ({ question, message: "Такого вопроса в анкете нет." }))];
}

function refusal(question: Question, answer: unknown): string | false {
  if (!isGiven(answer)) return question.required && "Ответьте, пожалуйста, на этот вопрос.";
  switch (question.kind) {
    case "scale":
    case "number":
      return number(question, answer);
    case "yes_no":
      return typeof answer !== "boolean" && "Ответьте «да» или «нет».";
    case "single":
      return !offers(question, answer) && "Выберите один ответ.";
    case "multiple":
      return multiple(question, answer);
    case "ranking":
      return (
        multiple(question, answer) || (isShort(question.options, answer) && "Расставьте по\u00a0местам все варианты.")
      );
    case "matrix":
      return matrix(question, answer);
    case "person_ranking":
    case "person_choice":
      return people(question, answer);
    case "text":
    case "long_text":
      return text(question, answer);
    case "date":
      return !isDate(answer) && "Укажите дату.";
    case "section":
      return false;
  }
}

function number(question: Question, answer: unknown): string | false {
  if (!Number.isInteger(answer)) return "Укажите целое число.";
  const [from, to] = [least(question), greatest(question)];
  return ((answer as number) < from || (answer as number) > to) && `Укажите число от ${from} до ${to}.`;
}

function multiple(question: Question, answer: unknown): string | false {
  if (!Array.isArray(answer) || !answer.every((value) => offers(question, value))) return "Выберите ответы из списка.";
  return new Set(answer).size < answer.length && "Один и тот же ответ отмечен дважды.";
}

function matrix(question: Question, answer: unknown): string | false {
  const { rows } = question;
  const fits =
    !Array.isArray(answer) &&
    typeof answer === "object" &&
    Object.entries(answer ?? {}).every(
      ([row, mark]) => rows?.some(({ value }) => value === row) && offers(question, mark),
    );
  return (
    (!fits || (question.required && isShort(rows, Object.keys(answer ?? {})))) && "Отметьте ответ в\u00a0каждой строке."
  );
}

const isShort = (options: readonly Option[] | null, answer: unknown) =>
  (answer as unknown[]).length < (options?.length ?? 0);

function people(question: Question, answer: unknown): string | false {
  const limit = greatest(question);
  return (
    multiple(question, answer) ||
    ((answer as unknown[]).length > limit && `Можно выбрать не\u00a0больше ${limit}\u00a0человек.`)
  );
}

/** Nobody is both wished for and unwanted. */
function namedBefore(named: Set<unknown>, answer: unknown): string | false {
  const people = Array.isArray(answer) ? answer : [];
  const again = people.some((one) => named.has(one));
  for (const one of people) named.add(one);
  return again && "Один и\u00a0тот\u00a0же человек назван в\u00a0двух вопросах.";
}

/** The question without the people named in another one: nobody need be warned of what can't be done. */
export function offered(question: Question, questions: readonly Question[], answers: Answers): Question {
  if (!asksForPeople(question)) return question;
  const named = questions
    .filter((other) => other.id !== question.id && asksForPeople(other))
    .flatMap(({ id }) => (answers[id] as unknown[] | undefined) ?? []);
  return { ...question, options: question.options?.filter(({ value }) => !named.includes(value)) ?? [] };
}

function text(question: Question, answer: unknown): string | false {
  if (typeof answer !== "string" || answer.includes("\0")) return "Ответьте словами.";
  const limit = longestText(question);
  return answer.length > limit && `Слишком длинный ответ: можно не больше ${limit} знаков.`;
}

const offers = ({ options }: Question, answer: unknown) => options?.some(({ value }) => value === answer) ?? false;

/** A day of the calendar of the 20th or 21st century. */
function isDate(answer: unknown): boolean {
  if (typeof answer !== "string" || !/^(19|20)\d\d-\d\d-\d\d$/.test(answer)) return false;
  const day = new Date(`${answer}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(answer);
}
