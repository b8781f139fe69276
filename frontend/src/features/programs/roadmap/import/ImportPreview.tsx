import { Button, Group, Radio, Stack } from "@mantine/core";
import { useRef, useState } from "react";
import { useChange } from "@/api/useChange";
import { importFormats, roadmapImport as words } from "@/i18n/ru/roadmapImport";
import { uuid } from "@/lib/random";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { allActivities, type Roadmap } from "../model";
import { ImportPart } from "./ImportPart";
import styles from "./ImportPreview.module.css";
import { addPart, countOf, type Draft, type Filter, filters, type Mode, passes, sectionsOf, workOf } from "./model";
import { saveImport } from "./queries";

interface Props {
  programId: string;
  roadmap: Roadmap;
  draft: Draft;
  /** of the file */
  name: string;
  onOther: () => void;
  onDone: () => void;
}

/** What was understood, line by line, to be corrected before anything is saved. */
export function ImportPreview({ programId, roadmap, draft, name, onOther, onDone }: Props) {
  const [work, setWork] = useState(() => workOf(draft));
  const [filter, setFilter] = useState<Filter>("all");
  const parts = work.parts
    .map((part) => ({
      part,
      lines: work.lines.filter((line) => line.sectionKey === part.key && passes(line, filter)),
    }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Stack gap="lg">
      <div className={styles.summary}>
        <div>
          <div className={styles.count}>{words.understood(work.lines.length, draft.sections.length)}</div>
          <div className={styles.quiet}>{words.from(name, importFormats[draft.format])}</div>
        </div>
        <Button variant="default" size="xs" onClick={onOther}>
          {words.other}
        </Button>
      </div>
      <FilterBar
        label={words.filterLabel}
        options={filters.map((value) => ({
          value,
          label: words.filters[value],
          count: countOf(work, value),
          attention: value === "doubtful",
        }))}
        value={filter}
        onChange={setFilter}
      />
      {parts.length === 0 && (
        <Section>
          <EmptyState compact title={filter === "doubtful" ? words.nothingDoubtful : words.nothing} />
        </Section>
      )}
      {parts.map(({ part, lines }) => (
        <ImportPart
          key={part.key}
          programId={programId}
          part={part}
          parts={work.parts}
          lines={lines}
          onWork={setWork}
          onNewPart={(title) => {
            const key = uuid();
            setWork((now) => addPart(now, { key, title, stage: null }));
            return key;
          }}
        />
      ))}
      {draft.outside.length > 0 && (
        <details className={styles.outside}>
          <summary>{words.outside(draft.outside.length)}</summary>
          <p className={styles.quiet}>{words.outsideHint}</p>
          <ul>
            {draft.outside.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a file never move
              <li key={index}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <SaveBar programId={programId} roadmap={roadmap} sections={sectionsOf(work)} onDone={onDone} />
    </Stack>
  );
}

interface SaveProps {
  programId: string;
  roadmap: Roadmap;
  sections: ReturnType<typeof sectionsOf>;
  onDone: () => void;
}

function SaveBar({ programId, roadmap, sections, onDone }: SaveProps) {
  const present = allActivities(roadmap).length;
  const [mode, setMode] = useState<Mode>("append");
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const sent = useRef({ body: "", key: "" });
  const save = useChange(saveImport);
  const count = sections.reduce((sum, { activities }) => sum + activities.length, 0);
  const nameless = sections.some(({ title }) => !title);

  async function send() {
    const body = { mode, sections };
    const text = JSON.stringify(body);
    // the same draft sent again is the same request
    if (sent.current.body !== text) sent.current = { body: text, key: uuid() };
    setPending(true);
    setProblem(undefined);
    try {
      const done = await save(programId, roadmap.edition.version, sent.current.key, body);
      notifyDone(words.saved(done.activities, done.sections));
      onDone();
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <div className={styles.bar}>
      <ProblemAlert error={problem} />
      <Group justify="space-between" gap="md">
        {present > 0 ? (
          <Radio.Group
            aria-label={words.modeLabel}
            value={mode}
            onChange={(value) => setMode(value as Mode)}
            className={styles.modes}
          >
            <Radio value="append" label={words.modes.append} />
            <Radio value="replace" label={words.modes.replace} />
          </Radio.Group>
        ) : (
          <span />
        )}
        <div className={styles.save}>
          {(count === 0 || nameless) && (
            <span className={styles.quiet}>{count === 0 ? words.nothingToSave : words.noSection}</span>
          )}
          <Button
            disabled={count === 0 || nameless}
            loading={pending}
            onClick={() => (mode === "replace" ? setAsking(true) : void send())}
          >
            {words.save(count)}
          </Button>
        </div>
      </Group>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.replaceTitle}
        confirmLabel={words.replaceConfirm}
        danger
        onConfirm={send}
      >
        {words.replaceText(words.inRoadmap(present))}
      </ConfirmDialog>
    </div>
  );
}
