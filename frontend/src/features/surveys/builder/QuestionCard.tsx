import { ActionIcon, Group, UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp, IconCopy, IconTrash } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { kinds, builder as words } from "@/i18n/ru/builder";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./builder.module.css";
import { isAsked, type Question } from "./questions";

interface Props {
  question: Question;
  /** absent for a heading */
  number: number | undefined;
  handle: ReactNode;
  faulty: boolean;
  opened: boolean;
  onOpen: () => void;
  onUp?: (() => void) | undefined;
  onDown?: (() => void) | undefined;
  onCopy: () => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One question in the list: a line that opens into its form. */
export function QuestionCard(props: Props) {
  const { question, number, handle, faulty, opened, onOpen, onUp, onDown, onCopy, onRemove, children } = props;
  const asked = isAsked(question);
  const text = question.text || (asked ? words.noText : words.noHeading);
  const bodyId = `question-${question.id}`;
  return (
    <div className={styles.card} data-section={!asked || undefined} data-opened={opened || undefined}>
      <div className={styles.line}>
        {handle}
        <UnstyledButton className={styles.lineText} aria-expanded={opened} aria-controls={bodyId} onClick={onOpen}>
          <span className={styles.lineTitle} data-missing={!question.text || undefined}>
            {number !== undefined && <span className={styles.number}>{number}</span>}
            {text}
          </span>
          <span className={styles.lineNote}>
            {[
              kinds[question.kind].label.toLowerCase(),
              ...(asked && !question.required ? [words.optional] : []),
              ...(question.showIf ? [words.conditional] : []),
            ].join(" · ")}
          </span>
        </UnstyledButton>
        {faulty && <StatusBadge tone="attention">{words.faulty}</StatusBadge>}
        <Group gap={0} wrap="nowrap" className={styles.arrows}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`${words.up}: ${text}`}
            disabled={!onUp}
            onClick={onUp}
          >
            <IconArrowUp size={17} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`${words.down}: ${text}`}
            disabled={!onDown}
            onClick={onDown}
          >
            <IconArrowDown size={17} aria-hidden />
          </ActionIcon>
        </Group>
      </div>
      {opened && (
        <div id={bodyId} className={styles.cardBody}>
          {children}
          <Group gap="xs" className={styles.cardActions}>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={`${words.duplicate}: ${text}`}
              title={words.duplicate}
              onClick={onCopy}
            >
              <IconCopy size={17} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size="lg"
              aria-label={`${words.remove}: ${text}`}
              title={words.remove}
              onClick={onRemove}
            >
              <IconTrash size={17} aria-hidden />
            </ActionIcon>
          </Group>
        </div>
      )}
    </div>
  );
}
