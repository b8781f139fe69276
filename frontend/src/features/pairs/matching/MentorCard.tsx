import { NumberInput } from "@mantine/core";
import { matching as words } from "@/i18n/ru/matching";
import styles from "./Board.module.css";
import { useDrop } from "./drag";
import { MenteeRow } from "./MenteeRow";
import type { Couple, MentorColumn, Setup } from "./model";
import { type Asked, asking, type Named, PersonMenu } from "./PersonMenu";

interface Props {
  mentor: MentorColumn;
  criteria: Setup["criteria"];
  mentors: readonly { value: string; label: string }[];
  onMove: (menteeId: string, mentorId: string | undefined) => void;
  onPlaces: (places: number) => void;
  onDecide: (kind: "locked" | "forbidden", couple: Couple) => void;
  onAsk: (what: Asked, participant: Named) => void;
}

/** A mentor with his places and the mentees proposed for him. */
export function MentorCard({ mentor, criteria, mentors, onMove, onPlaces, onDecide, onAsk }: Props) {
  const { participantId, name, topics, places, taken, mentees, reason } = mentor;
  const drop = useDrop((menteeId) => {
    if (!mentees.some((one) => one.participantId === menteeId)) onMove(menteeId, participantId);
  });
  return (
    <li className={styles.mentor} {...drop}>
      <div className={styles.head}>
        <div>
          <h2 className={styles.name}>{name}</h2>
          <div className={styles.topics}>{topics.join(", ")}</div>
        </div>
        <PersonMenu label={words.menuOf(name)} items={asking(onAsk, { participantId, name })} />
      </div>
      <div className={styles.places}>
        <NumberInput
          size="xs"
          w={72}
          min={0}
          max={20}
          allowDecimal={false}
          aria-label={words.placesOf(name)}
          value={places + taken}
          onChange={(value) => typeof value === "number" && value !== places + taken && onPlaces(value)}
        />
        <span>{words.places(places + taken, taken)}</span>
      </div>
      {mentees.length === 0 ? (
        <p className={styles.reason}>{reason}</p>
      ) : (
        <ul className={styles.mentees}>
          {mentees.map((mentee) => (
            <MenteeRow
              key={mentee.participantId}
              mentee={mentee}
              criteria={criteria}
              mentors={mentors.filter(({ value }) => value !== participantId)}
              onMove={(to) => onMove(mentee.participantId, to)}
              onDecide={(kind) => onDecide(kind, { menteeId: mentee.participantId, mentorId: participantId })}
              onAsk={onAsk}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
