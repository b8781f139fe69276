import { Link } from "@tanstack/react-router";
import { useTimeZone } from "@/auth/organisation";
import { day, moment } from "@/i18n/dates";
import { pairStatuses, pairs as words } from "@/i18n/ru/pairs";
import { initials } from "@/lib/names";
import { StatusBadge } from "@/ui/StatusBadge";
import { namesItself, type PairRow, pairTone } from "./model";
import styles from "./PairsPage.module.css";

interface Props {
  programId: string;
  pair: PairRow;
  /** instant of the next planned meeting, if there is one */
  nextMeetingAt: string | undefined;
}

/** A pair on the board: who with whom, until when, when they meet. */
export function PairCard({ programId, pair, nextMeetingAt }: Props) {
  const timeZone = useTimeZone();
  const { id, mentorName, menteeNames, status, endsOn, kind } = pair;
  const working = status === "active";
  return (
    <li className={styles.card}>
      <Link to="/programs/$programId/pairs/$pairId" params={{ programId, pairId: id }} className={styles.link}>
        {initials(mentorName)}
      </Link>
      <div className={styles.mentees}>
        {menteeNames.map((name) => (
          <div key={name}>{initials(name)}</div>
        ))}
      </div>
      <div className={styles.facts}>
        {!namesItself(status) && <StatusBadge tone={pairTone(status)}>{pairStatuses[status]}</StatusBadge>}
        {kind === "group" && <span>{words.group(menteeNames.length)}</span>}
        {working && nextMeetingAt && (
          <span className={styles.when}>{words.nextMeeting(moment(nextMeetingAt, timeZone))}</span>
        )}
        {working && !nextMeetingAt && <span className={styles.none}>{words.noMeeting}</span>}
        {!working && <span>{words.until(day(endsOn))}</span>}
      </div>
    </li>
  );
}
