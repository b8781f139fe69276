import { day, fullDay } from "@/i18n/dates";
import { occurrenceStatuses, roadmap as words } from "@/i18n/ru/roadmap";
import type { IsoDate } from "@/lib/dates";
import type { Tone } from "@/lib/tone";
import { KeyValueList } from "@/ui/KeyValueList";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./ActivityDetails.module.css";
import type { Activity, Occurrence } from "./model";

function tone({ status, overdue }: Occurrence): Tone {
  if (overdue) return "attention";
  if (status === "in_progress") return "info";
  return status === "done" || status === "verified" ? "good" : "quiet";
}

/** What is behind a line: content, planned result and the fact of every term. */
export function ActivityDetails({ activity, today }: { activity: Activity; today: IsoDate }) {
  const { details, plannedResult, occurrences } = activity;
  const date = (value: IsoDate) => (value.slice(0, 4) === today.slice(0, 4) ? day(value) : fullDay(value));
  return (
    <div className={styles.details}>
      <KeyValueList
        items={[...(details ? [[words.details, details] as const] : []), [words.plannedResult, plannedResult]]}
      />
      <ul className={styles.occurrences} aria-label={words.terms}>
        {occurrences.map((occurrence) => (
          <li key={occurrence.id}>
            {occurrence.dueOn && <span>{date(occurrence.dueOn)}</span>}
            <StatusBadge tone={tone(occurrence)}>
              {occurrence.doneOn ? words.doneLine(date(occurrence.doneOn)) : occurrenceStatuses[occurrence.status]}
            </StatusBadge>
            {occurrence.result && <span className={styles.result}>{occurrence.result}</span>}
            {occurrence.remark && (
              <span className={styles.remark}>
                {words.remark}: {occurrence.remark}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
