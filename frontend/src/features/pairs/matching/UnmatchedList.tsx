import { matching as words } from "@/i18n/ru/matching";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import styles from "./Board.module.css";
import { draggable } from "./drag";
import type { Unmatched } from "./model";
import { type Asked, asking, type Named, PersonMenu } from "./PersonMenu";

interface Props {
  programId: string;
  without: readonly Unmatched[];
  notReady: readonly Unmatched[];
  mentors: readonly { value: string; label: string }[];
  onMove: (menteeId: string, mentorId: string) => void;
  onAsk: (what: Asked, participant: Named) => void;
}

/** Nobody is lost: who stays alone, and who does not take part yet, each with the reason. */
export function UnmatchedList({ programId, without, notReady, mentors, onMove, onAsk }: Props) {
  return (
    <div className={styles.rest}>
      {without.length > 0 && (
        <Section title={words.without} note={words.withoutNote}>
          <ul className={styles.lines}>
            {without.map(({ participantId, name, topics, reason }) => (
              <li key={participantId} className={styles.head} {...draggable(participantId)}>
                <div>
                  <h3 className={styles.name}>{name}</h3>
                  <div className={styles.topics}>{topics.join(", ")}</div>
                  <p className={styles.why}>{reason}</p>
                </div>
                <PersonMenu
                  label={words.menuOf(name)}
                  items={asking(onAsk, { participantId, name })}
                  choices={{
                    label: words.moveTo,
                    items: mentors.map(({ value, label }) => ({ label, onClick: () => onMove(participantId, value) })),
                  }}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {notReady.length > 0 && (
        <Section title={words.notReady} note={words.notReadyNote}>
          <ul className={styles.lines}>
            {notReady.map(({ participantId, name, reason }) => (
              <li key={participantId}>
                <TextLink to="/programs/$programId/participants/$participantId" params={{ programId, participantId }}>
                  {name}
                </TextLink>
                <p className={styles.why}>{reason}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
