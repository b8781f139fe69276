import { UnstyledButton } from "@mantine/core";
import { IconLock } from "@tabler/icons-react";
import { useState } from "react";
import { matching as words } from "@/i18n/ru/matching";
import styles from "./Board.module.css";
import { draggable } from "./drag";
import { type ProposedMentee, type Setup, toneOf } from "./model";
import { type Asked, asking, type Named, PersonMenu } from "./PersonMenu";

interface Props {
  mentee: ProposedMentee;
  criteria: Setup["criteria"];
  /** where he could be moved */
  mentors: readonly { value: string; label: string }[];
  onMove: (mentorId: string | undefined) => void;
  onDecide: (kind: "locked" | "forbidden") => void;
  onAsk: (what: Asked, participant: Named) => void;
}

/** A proposed pair: how good it is, why, and on demand the whole account. */
export function MenteeRow({ mentee, criteria, mentors, onMove, onDecide, onAsk }: Props) {
  const [open, setOpen] = useState(false);
  const { participantId, name, topics, score, explanation, locked, warning } = mentee;
  return (
    <li className={styles.mentee} {...draggable(participantId)}>
      <div className={styles.head}>
        <div>
          <h3 className={styles.name}>
            {name}
            {locked && <IconLock size={14} aria-label={words.locked} className={styles.lock} />}
          </h3>
          <div className={styles.topics}>{topics.join(", ")}</div>
        </div>
        <span className={styles.score} data-tone={toneOf(score)} title={words.scoreHint}>
          {score}
        </span>
        <PersonMenu
          label={words.menuOf(name)}
          items={[
            { label: locked ? words.unlock : words.lock, onClick: () => onDecide("locked") },
            { label: words.forbid, onClick: () => onDecide("forbidden") },
            { label: words.leaveAlone, onClick: () => onMove(undefined) },
            ...asking(onAsk, { participantId, name }),
          ]}
          choices={{
            label: words.moveTo,
            items: mentors.map(({ value, label }) => ({ label, onClick: () => onMove(value) })),
          }}
        />
      </div>
      <p className={styles.why}>{explanation}</p>
      {warning && <p className={styles.warning}>{warning}</p>}
      <UnstyledButton className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hideAccount : words.showAccount}
      </UnstyledButton>
      {open && (
        <dl className={styles.account}>
          {mentee.criteria.map(({ criterion, weight, percent }) => (
            <div key={criterion}>
              <dt>{criteria.find(({ code }) => code === criterion)?.label}</dt>
              <dd>{words.account(percent, weight)}</dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}
