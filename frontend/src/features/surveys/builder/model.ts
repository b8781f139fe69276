import type { components } from "@/api/schema";
import type { Body, Reply } from "@/api/types";
import { builder as words } from "@/i18n/ru/builder";
import type { Tone } from "@/lib/tone";
import { asksForPeople, isAsked, type Question, questionOf } from "./questions";

export type OwnTemplate = Reply<"/api/v1/surveys/own-templates/{ownTemplateId}", "get">;
export type OwnTemplateRow = Reply<"/api/v1/surveys/own-templates", "get">[number];
type Sent = Body<"/api/v1/surveys/own-templates/{ownTemplateId}", "put">;

/** What is written in the builder. */
export type Content = Pick<Sent, "title" | "side" | "wave" | "translations"> & { intro: string; questions: Question[] };
export type TemplateFile = Body<"/api/v1/surveys/own-templates/import", "post">;
export type Sheet = components["schemas"]["SheetView"];
export type LibraryView = Reply<"/api/v1/surveys/templates/{templateCode}", "get">;

export const statusTones: Record<OwnTemplate["status"], Tone> = {
  draft: "attention",
  published: "good",
  retired: "quiet",
};

/** What is written, without what the server says about it. */
export const contentOf = ({ title, intro, side, wave, questions, translations }: OwnTemplate): Content => ({
  title,
  intro,
  side,
  wave,
  questions: questions.map(questionOf),
  translations,
});

/** What is wrong with one question: by its field, in words. */
export type Problems = ReadonlyMap<string, string>;
export type ProblemsByQuestion = ReadonlyMap<string, Problems>;

/**
 * What the server found, without what has been worked on since: that waits for the next check. That there is no question
 * at all is said by the empty list.
 */
export const openProblems = (
  { problems }: Pick<OwnTemplate, "problems">,
  checked: Content,
  now: Content,
): OwnTemplate["problems"] =>
  problems.filter(({ question }) => {
    const asked = now.questions.find(({ id }) => id === question);
    return asked !== undefined && checked.questions.includes(asked);
  });

/** The same by question and field. */
export function byQuestion(problems: OwnTemplate["problems"]): ProblemsByQuestion {
  const found = new Map<string, Map<string, string>>();
  for (const { question, field, message } of problems) {
    if (question !== null) found.set(question, (found.get(question) ?? new Map()).set(field, message));
  }
  return found;
}

/** One questionnaire in all its versions. */
export interface Questionnaire {
  /** the version to open: the draft, else the newest */
  row: OwnTemplateRow;
  /** the version that rounds ask now, where it is another one */
  published: OwnTemplateRow | undefined;
}

/** Versions by questionnaire, in the order of the list (newest first). */
export function questionnaires(rows: readonly OwnTemplateRow[]): Questionnaire[] {
  const codes = [...new Set(rows.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const versions = rows.filter((version) => version.code === code);
    const [row] = versions.sort((a, b) => b.number - a.number);
    const published = versions.find(({ status }) => status === "published");
    return row ? [{ row, published: published === row ? undefined : published }] : [];
  });
}

const place = /\{(имя|напарник)(?:\|([^{}|]{0,100}))?}/g;

/** The names in their places, as the server puts them; here invented ones. */
export const named = (text: string) =>
  text.replaceAll(place, (_, who: string) => (who === "имя" ? words.sampleName : words.samplePartner));

const namedOrNull = (text: string | null) => text && named(text);

const namedWords = (translations: Sheet["translations"]): Sheet["translations"] =>
  Object.fromEntries(
    Object.entries(translations).map(([language, one]) => [
      language,
      {
        ...one,
        intro: namedOrNull(one.intro),
        questions: Object.fromEntries(
          Object.entries(one.questions).map(([id, said]) => [
            id,
            { ...said, text: namedOrNull(said.text), help: namedOrNull(said.help) },
          ]),
        ),
      },
    ]),
  );

/** The questionnaire as a phone shows it, with invented names and people. */
export function sheetOf(
  { title, intro, questions, translations }: Pick<LibraryView, "title" | "intro" | "questions" | "translations">,
  organisation: string,
): Sheet {
  return {
    title,
    organisation,
    intro: named(intro),
    status: "open",
    policyUrl: null,
    questions: questions.map((question) => ({
      ...question,
      text: named(question.text) || (isAsked(question) ? words.noText : words.noHeading),
      help: namedOrNull(question.help),
      options: asksForPeople(question.kind)
        ? words.samplePeople.map((label, index) => ({ value: `p${index}`, label }))
        : question.options,
    })),
    translations: namedWords(translations),
  };
}

/** «Анкета родителя» → «анкета-родителя.json» */
export const fileName = (title: string) =>
  `${
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\d]+/gu, "-")
      .replaceAll(/^-|-$/g, "")
      .slice(0, 60) || "anketa"
  }.json`;

/** Larger than any questionnaire; the server refuses the rest by its own rules. */
export const largestFile = 1_000_000;

/**
 * A file that somebody has chosen to bring in.
 *
 * @throws Error with a Russian sentence that names the line, when it can't be read
 */
export function parseFile(text: string): TemplateFile {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const said = String(error);
    const at = /position (\d+)/.exec(said)?.[1];
    const line = /line (\d+)/.exec(said)?.[1] ?? (at && text.slice(0, Number(at)).split("\n").length);
    throw new Error(line ? words.fileBroken(Number(line)) : words.fileUnreadable);
  }
}
