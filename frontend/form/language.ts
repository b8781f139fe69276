import type { Option, Question } from "./answers";
import type { SheetView } from "./server";

/** The sheet in another language; what is not translated stays Russian. Answers know no language. */
export function translated(sheet: SheetView, language: string | undefined): SheetView {
  const words = language && sheet.translations[language];
  if (!words) return sheet;
  return {
    ...sheet,
    title: words.title || sheet.title,
    intro: words.intro || sheet.intro,
    questions: sheet.questions.map((question): Question => {
      const own = words.questions[question.id];
      if (!own) return question;
      return {
        ...question,
        text: own.text || question.text,
        help: own.help || question.help,
        minLabel: own.minLabel || question.minLabel,
        maxLabel: own.maxLabel || question.maxLabel,
        options: labelled(question.options, own.options),
        rows: labelled(question.rows, own.rows),
      };
    }),
  };
}

const labelled = (options: Option[] | null, labels: Record<string, string> | null): Option[] | null =>
  options?.map(({ value, label }) => ({ value, label: labels?.[value] || label })) ?? null;
