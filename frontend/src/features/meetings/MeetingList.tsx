import { Link } from "@tanstack/react-router";
import { useTimeZone } from "@/auth/organisation";
import { clock, day } from "@/i18n/dates";
import { meetingTypes, meetings as words } from "@/i18n/ru/meetings";
import { initials } from "@/lib/names";
import { zoned } from "@/lib/zonedTime";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./MeetingList.module.css";
import type { MeetingRow } from "./model";

/** Meetings one below the other: when, which, of whom, and what is owed. */
export function MeetingList({ programId, rows }: { programId: string; rows: readonly MeetingRow[] }) {
  const timeZone = useTimeZone();
  const now = new Date().toISOString();
  return (
    <ul className={styles.list}>
      {rows.map((row) => {
        const { id, type, pairTitle, plannedAt, heldAt, status, topic, feedbackMissing } = row;
        const at = heldAt ?? plannedAt;
        const late = status === "planned" && plannedAt < now;
        return (
          <li key={id} className={styles.item}>
            <div>
              <div className={styles.day}>{day(zoned(at, timeZone).date)}</div>
              <div className={styles.time}>{clock(at, timeZone)}</div>
            </div>
            <div>
              <Link
                to="/programs/$programId/meetings/$meetingId"
                params={{ programId, meetingId: id }}
                className={styles.link}
              >
                {meetingTypes[type]}
              </Link>
              <div className={styles.under}>{[pairTitle, topic].filter(Boolean).join(" · ")}</div>
              {feedbackMissing.length > 0 && (
                <div className={styles.owes}>
                  {words.waitsFor(feedbackMissing.map(({ fullName }) => initials(fullName)).join(", "))}
                </div>
              )}
            </div>
            {late && (
              <div className={styles.mark}>
                <StatusBadge tone="attention">{words.late}</StatusBadge>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
