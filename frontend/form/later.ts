import { asksForPeople, type Question } from "./answers";

/** The controls of rarer kinds, once they are here. */
export let rare: typeof import("./rare") | undefined;

const isRare = (question: Question) =>
  question.kind === "ranking" || question.kind === "matrix" || asksForPeople(question);

/** Fetches them before the questionnaire is shown, if it asks so: a line that drops later takes nothing away. */
export async function loadFor(questions: readonly Question[]): Promise<void> {
  if (questions.some(isRare)) rare ??= await import("./rare");
}
