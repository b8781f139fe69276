import type { Reply } from "@/api/types";

export type Report = Reply<"/api/v1/participants/import-preview", "post">;
export type Line = Report["lines"][number];
export type Outcome = Line["outcome"];
export type ImportColumn = NonNullable<Report["columns"][number]["holds"]>;

/** What a person chose beside the file. */
export interface Choices {
  category: string | null;
  kind: string | null;
  /** what each column holds; absent: as guessed */
  columns?: (ImportColumn | null)[];
}

/** Which lines are shown. */
export type Shown = "all" | Outcome;

/** Names are told by one column or by two; each other thing by one. */
export function withColumn(columns: Report["columns"], at: number, holds: ImportColumn | null) {
  return columns.map((column, index) =>
    index === at ? holds : column.holds === holds ? null : column.holds,
  ) as (ImportColumn | null)[];
}

/** Lines of one outcome; those to be mended come first among all. */
export function linesOf(report: Report, shown: Shown): Line[] {
  if (shown !== "all") return report.lines.filter(({ outcome }) => outcome === shown);
  return [...report.lines].sort((a, b) => Number(b.outcome === "error") - Number(a.outcome === "error"));
}

export const countOf = ({ figures, lines }: Report, shown: Shown) => (shown === "all" ? lines.length : figures[shown]);
