import { isAsked, type Question } from "./answers";
import { hash } from "./draft";

const drawn = <T>(things: readonly T[], seed: string, name: (thing: T) => string): T[] =>
  [...things].sort((a, b) => (hash(seed + name(a)) < hash(seed + name(b)) ? -1 : 1));

/**
 * The questionnaire as this phone asks it: options, and the questions of a section, in an order of their own where the
 * questionnaire says so.
 *
 * @param seed lives as long as the draft, so that a page opened again reads the same
 */
export function arranged(questions: readonly Question[], seed: string): Question[] {
  const sections: Question[][] = [[]];
  for (const question of questions) {
    if (isAsked(question)) sections[sections.length - 1]?.push(options(question, seed));
    else sections.push([question]);
  }
  return sections.flatMap(([first, ...rest]) =>
    first && !isAsked(first) && first.shuffle
      ? [first, ...drawn(rest, seed, ({ id }) => id)]
      : first
        ? [first, ...rest]
        : [],
  );
}

/** Of a matrix the rows are drawn: its columns are degrees. */
function options(question: Question, seed: string): Question {
  if (!question.shuffle) return question;
  const list = question.kind === "matrix" ? "rows" : "options";
  return { ...question, [list]: drawn(question[list] ?? [], seed + question.id, ({ value }) => value) };
}
