import { Button } from "@mantine/core";
import { useState } from "react";
import { fullDay } from "@/i18n/dates";
import { importOutcomes, peopleImport as words } from "@/i18n/ru/peopleImport";
import type { Tone } from "@/lib/tone";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { countOf, type Line, linesOf, type Outcome, type Report, type Shown } from "./model";
import styles from "./PeopleImportPage.module.css";

const tones: Record<Outcome, Tone> = { create: "good", match: "info", skip: "quiet", error: "bad" };
const shownChoices: readonly Shown[] = ["all", "error", "create", "match", "skip"];
const STEP = 100;

const columns: Column<Line>[] = [
  { key: "name", header: words.name, cell: ({ fullName, line }) => fullName || `${words.line}\u00a0${line}` },
  { key: "line", header: words.line, cell: ({ line }) => line, width: "5rem", align: "right" },
  {
    key: "birthDate",
    header: words.birthDate,
    cell: ({ birthDate }) => birthDate && fullDay(birthDate),
    width: "9rem",
  },
  { key: "className", header: words.className, cell: ({ className }) => className, width: "5rem" },
  {
    key: "outcome",
    header: words.outcome,
    cell: ({ outcome }) => <StatusBadge tone={tones[outcome]}>{importOutcomes[outcome]}</StatusBadge>,
    width: "9rem",
  },
  { key: "remarks", header: words.remarks, cell: (line) => <Remarks line={line} />, width: "34%" },
];

function Remarks({ line }: { line: Line }) {
  if (line.errors.length + line.remarks.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {line.errors.map((text) => (
        <li key={text} data-error>
          {text}
        </li>
      ))}
      {line.remarks.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Every line with what becomes of it; a hundred at first, the wrong ones before the others. */
export function LinesSection({ report }: { report: Report }) {
  const [shown, setShown] = useState<Shown>(report.figures.error > 0 ? "error" : "all");
  const [most, setMost] = useState(STEP);
  const lines = linesOf(report, shown);
  return (
    <Section title={words.lines} flush>
      <Filters label={words.filterLabel}>
        <FilterBar
          label={words.filterLabel}
          options={shownChoices.map((value) => ({
            value,
            label: value === "all" ? words.all : importOutcomes[value],
            count: countOf(report, value),
            attention: value === "error",
          }))}
          value={shown}
          onChange={(value) => {
            setShown(value);
            setMost(STEP);
          }}
        />
      </Filters>
      <DataTable
        label={words.lines}
        rows={lines.slice(0, most)}
        columns={columns}
        rowKey={({ line, fullName }) => `${line} ${fullName}`}
        empty={<EmptyState compact title={shown === "error" ? words.noErrors : words.noSuchLines} />}
      />
      {lines.length > most && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setMost(most + STEP)}>
            {words.showMore(Math.min(STEP, lines.length - most))}
          </Button>
        </div>
      )}
    </Section>
  );
}
