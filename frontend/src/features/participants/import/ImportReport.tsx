import { Button, LoadingOverlay, Select, SimpleGrid, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { personKinds } from "@/i18n/ru/people";
import { peopleImport as words } from "@/i18n/ru/peopleImport";
import { Section } from "@/ui/Section";
import { Warnings } from "@/ui/Warnings";
import { kindsOf, type Side } from "../model";
import { categoriesQuery } from "../queries";
import { ColumnsSection } from "./ColumnsSection";
import { LinesSection } from "./LinesSection";
import type { Choices, Report } from "./model";
import styles from "./PeopleImportPage.module.css";
import { SaveBar } from "./SaveBar";

interface Props {
  programId: string;
  side: Side;
  file: File;
  choices: Choices;
  report: Report;
  /** the file is being read again */
  busy: boolean;
  onChoices: (choices: Choices) => void;
  onOther: () => void;
  onDone: () => void;
}

/** What was understood, and what would become of each line. */
export function ImportReport({ programId, side, file, choices, report, busy, onChoices, onOther, onDone }: Props) {
  const categories = useQuery(categoriesQuery());
  return (
    <Stack gap="lg" pos="relative" aria-busy={busy}>
      <LoadingOverlay visible={busy} zIndex={6} />
      <div className={styles.summary}>
        <div>
          <div className={styles.title}>{words.found(report.lines.length)}</div>
          <div className={styles.quiet}>{words.from(file.name)}</div>
        </div>
        <Button variant="default" size="xs" onClick={onOther}>
          {words.other}
        </Button>
      </div>
      <Warnings texts={report.notes} />
      <Section>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            label={words.category}
            description={words.categoryHint}
            data={(categories.data ?? [])
              .filter((category) => category.side === side && !category.sensitive)
              .map(({ code, label }) => ({ value: code, label }))}
            value={choices.category}
            onChange={(category) => onChoices({ ...choices, category })}
            searchable
            clearable
          />
          <Select
            label={words.kind}
            description={"\u00a0"}
            data={kindsOf[side].map((kind) => ({ value: kind, label: personKinds[kind] }))}
            value={choices.kind ?? "learner"}
            onChange={(kind) => onChoices({ ...choices, kind })}
            allowDeselect={false}
          />
        </SimpleGrid>
      </Section>
      <ColumnsSection
        columns={report.columns}
        disabled={busy}
        onChange={(columns) => onChoices({ ...choices, columns })}
      />
      <LinesSection report={report} />
      <SaveBar programId={programId} side={side} file={file} choices={choices} report={report} onDone={onDone} />
    </Stack>
  );
}
