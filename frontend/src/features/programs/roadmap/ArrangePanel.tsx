import { ActionIcon, Button, Group, Select, Stack } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconIndentDecrease, IconIndentIncrease } from "@tabler/icons-react";
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from "react";
import { common } from "@/i18n/ru/common";
import { roadmapLife as words } from "@/i18n/ru/roadmapLife";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import styles from "./ArrangePanel.module.css";
import { type Line, moved, nested, orderOf, type Part, partsOf, sectionMoved, toSection } from "./arrange";
import { useEditionChanges } from "./editions";
import type { Roadmap } from "./model";

interface Props {
  programId: string;
  roadmap: Roadmap;
  onClose: () => void;
}

type Change = (parts: readonly Part[]) => readonly Part[];

/** All sections and lines, to be put in another order; nothing is written before «Сохранить порядок». */
export function ArrangePanel({ programId, roadmap, onClose }: Props) {
  const [parts, setParts] = useState<readonly Part[]>(() => partsOf(roadmap));
  const [said, setSaid] = useState("");
  const { arrange } = useEditionChanges(programId);
  const box = useRef<HTMLDivElement>(null);
  const keep = useKeptFocus(box, parts);

  function change(id: string, title: string, how: Change) {
    keep();
    const next = how(parts);
    setParts(next);
    const lines = next.find((part) => part.id === id || part.lines.some((line) => line.id === id))?.lines ?? [];
    const place = lines.findIndex((line) => line.id === id);
    setSaid(
      place >= 0
        ? words.moved(title, place + 1, lines.length)
        : words.moved(title, next.findIndex((part) => part.id === id) + 1, next.length),
    );
  }

  const save = () =>
    arrange.mutate(
      { order: orderOf(parts), version: roadmap.edition.version },
      {
        onSuccess: () => {
          notifyDone(words.arranged);
          onClose();
        },
      },
    );

  return (
    <Stack gap="lg" ref={box}>
      <p className={styles.hint}>{words.arrangeHint}</p>
      <div className="visually-hidden" aria-live="polite">
        {said}
      </div>
      {parts.map((part) => (
        <Section
          key={part.id}
          title={part.title}
          flush
          actions={
            <>
              <Move
                label={words.up(part.title)}
                Icon={IconArrowUp}
                onClick={() => change(part.id, part.title, (all) => sectionMoved(all, part.id, -1))}
              />
              <Move
                label={words.down(part.title)}
                Icon={IconArrowDown}
                onClick={() => change(part.id, part.title, (all) => sectionMoved(all, part.id, 1))}
              />
            </>
          }
        >
          {part.lines.length === 0 ? (
            <p className={styles.empty}>{words.emptySection}</p>
          ) : (
            <ol className={styles.list}>
              {part.lines.map((line) => (
                <Row
                  key={line.id}
                  line={line}
                  part={part}
                  parts={parts}
                  onChange={(how) => change(line.id, line.title, how)}
                />
              ))}
            </ol>
          )}
        </Section>
      ))}
      <ProblemAlert error={arrange.error} />
      <Group className={styles.buttons}>
        <Button onClick={save} loading={arrange.isPending}>
          {words.saveOrder}
        </Button>
        <Button variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
      </Group>
    </Stack>
  );
}

interface RowProps {
  line: Line;
  part: Part;
  parts: readonly Part[];
  onChange: (change: Change) => void;
}

const keys: Record<string, (id: string) => Change> = {
  ArrowUp: (id) => (all) => moved(all, id, -1),
  ArrowDown: (id) => (all) => moved(all, id, 1),
  ArrowRight: (id) => (all) => nested(all, id, true),
  ArrowLeft: (id) => (all) => nested(all, id, false),
};

function Row({ line, part, parts, onChange }: RowProps) {
  const { id, title, number } = line;

  function press(event: KeyboardEvent) {
    const change = event.altKey ? keys[event.key] : undefined;
    if (!change) return;
    event.preventDefault();
    onChange(change(id));
  }

  return (
    // the keys only repeat what the buttons inside do
    <li className={styles.row} data-nested={line.nested || undefined} onKeyDown={press}>
      <span className={styles.title}>
        {number && <span className={styles.number}>{number}</span>}
        {title}
      </span>
      <span className={styles.moves}>
        <Move label={words.up(title)} Icon={IconArrowUp} onClick={() => onChange((all) => moved(all, id, -1))} />
        <Move label={words.down(title)} Icon={IconArrowDown} onClick={() => onChange((all) => moved(all, id, 1))} />
        <Move
          label={line.nested ? words.unnest(title) : words.nest(title)}
          Icon={line.nested ? IconIndentDecrease : IconIndentIncrease}
          disabled={part.lines[0]?.id === id}
          onClick={() => onChange((all) => nested(all, id, !line.nested))}
        />
        <Select
          aria-label={words.toSection(title)}
          className={styles.section}
          size="xs"
          allowDeselect={false}
          value={part.id}
          data={parts.map((one) => ({ value: one.id, label: one.title }))}
          onChange={(section) => section && onChange((all) => toSection(all, id, section))}
        />
      </span>
    </li>
  );
}

interface MoveProps {
  label: string;
  Icon: typeof IconArrowUp;
  disabled?: boolean;
  onClick: () => void;
}

function Move({ label, Icon, disabled, onClick }: MoveProps) {
  return (
    <ActionIcon aria-label={label} title={label} data-move={label} disabled={disabled} onClick={onClick}>
      <Icon size={18} aria-hidden />
    </ActionIcon>
  );
}

/** A pressed button that wanders into another list loses the focus with its old place: it gets it back in the new one. */
function useKeptFocus(box: RefObject<HTMLDivElement | null>, parts: readonly Part[]) {
  const label = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks each time the order has changed
  useLayoutEffect(() => {
    if (!label.current || box.current?.contains(document.activeElement)) return;
    box.current?.querySelector<HTMLElement>(`[data-move="${CSS.escape(label.current)}"]`)?.focus();
  }, [parts]);
  return () => {
    label.current = (document.activeElement as HTMLElement | null)?.dataset?.move;
  };
}
