import type { Body, Reply } from "@/api/types";

export type Draft = Reply<"/api/v1/programs/{programId}/roadmap/import-preview", "post">;
export type DraftLine = Draft["sections"][number]["activities"][number];
type Request = Body<"/api/v1/programs/{programId}/roadmap/import", "post">;
export type Mode = Request["mode"];
export type Stage = Draft["sections"][number]["stage"];

/** A line on the page: what was read, or what a person has made of it. */
export interface Line extends DraftLine {
  key: string;
  sectionKey: string;
  excluded: boolean;
  /** corrected by hand: its warnings have been seen to */
  checked: boolean;
}

export interface Part {
  key: string;
  title: string;
  stage: Stage;
}

/** The draft while it is being corrected; lines in the order of the file. */
export interface Work {
  parts: readonly Part[];
  lines: readonly Line[];
}

export const filters = ["all", "doubtful", "excluded"] as const;
export type Filter = (typeof filters)[number];

export function workOf(draft: Draft): Work {
  return {
    parts: draft.sections.map(({ title, stage }, index) => ({ key: `s${index}`, title, stage })),
    lines: draft.sections.flatMap(({ activities }, section) =>
      activities.map((line, index) => ({
        ...line,
        key: `s${section}-${index}`,
        sectionKey: `s${section}`,
        excluded: false,
        checked: false,
      })),
    ),
  };
}

export const isDoubtful = (line: Line) => !line.checked && line.warnings.length > 0;

export function passes(line: Line, filter: Filter): boolean {
  if (filter === "excluded") return line.excluded;
  return filter === "all" || (isDoubtful(line) && !line.excluded);
}

export const countOf = ({ lines }: Work, filter: Filter) => lines.filter((line) => passes(line, filter)).length;

export const changeLine = (work: Work, key: string, change: Partial<Line>): Work => ({
  ...work,
  lines: work.lines.map((line) => (line.key === key ? { ...line, ...change } : line)),
});

export const changePart = (work: Work, key: string, change: Partial<Part>): Work => ({
  ...work,
  parts: work.parts.map((part) => (part.key === key ? { ...part, ...change } : part)),
});

/** A section to move a line into; its key is what the caller puts into the line. */
export const addPart = (work: Work, part: Part): Work => ({ ...work, parts: [...work.parts, part] });

/** What is sent: sections with the lines that stay, empty sections left out. */
export function sectionsOf({ parts, lines }: Work): Request["sections"] {
  return parts
    .map(({ key, title, stage }) => ({
      title: title.trim(),
      stage,
      activities: lines
        .filter((line) => line.sectionKey === key && !line.excluded)
        .map(({ printedNumber, nested, groupTitle, title, details, due, dueText, responsibles, plannedResult }) => ({
          printedNumber,
          nested,
          groupTitle,
          title,
          details,
          due,
          dueText,
          responsibles,
          plannedResult,
        })),
    }))
    .filter(({ activities }) => activities.length > 0);
}
