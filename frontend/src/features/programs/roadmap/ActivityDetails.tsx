import { day, fullDay } from "@/i18n/dates";
import { closings, occurrenceStatuses, roadmap as words } from "@/i18n/ru/roadmap";
import type { IsoDate } from "@/lib/dates";
import type { Tone } from "@/lib/tone";
import { KeyValueList } from "@/ui/KeyValueList";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./ActivityDetails.module.css";
import { ActivityMenu } from "./ActivityMenu";
import { ActivityPapers } from "./ActivityPapers";
import { DoneCheck } from "./DoneCheck";
import { type Activity, type Occurrence, stateOf } from "./model";

interface Props {
  programId: string;
  activity: Activity;
  today: IsoDate;
  writable: boolean;
}

export const activityTones: Record<Activity["status"], Tone> = {
  planned: "quiet",
  in_progress: "info",
  overdue: "attention",
  postponed: "info",
  done: "good",
  cancelled: "quiet",
};

/** What is behind a line: content, planned result, plan and fact of every term. */
export function ActivityDetails(props: Props) {
  const { details, plannedResult, occurrences, closesWhen } = props.activity;
  const content = details ? [[words.details, details] as const] : [];
  return (
    <div className={styles.details}>
      <KeyValueList items={[...content, [words.plannedResult, plannedResult], ...closing(closesWhen)]} />
      <ActivityPapers programId={props.programId} activity={props.activity} writable={props.writable} />
      <ul className={styles.occurrences} aria-label={words.terms}>
        {occurrences.map((occurrence) => (
          <li key={occurrence.id}>
            <Term {...props} occurrence={occurrence} recurring={occurrences.length > 1} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const closing = (closesWhen: Activity["closesWhen"]) =>
  closesWhen ? [[words.closesWhen, closings[closesWhen]] as const] : [];

interface TermProps extends Props {
  occurrence: Occurrence;
  /** each term of a recurring activity can be marked and moved by itself; a single one is, in the line above */
  recurring: boolean;
}

function Term({ occurrence, recurring, today, ...props }: TermProps) {
  const { dueOn, doneOn, status, result, remark } = occurrence;
  const state = stateOf(occurrence);
  const date = (value: IsoDate) => (value.slice(0, 4) === today.slice(0, 4) ? day(value) : fullDay(value));
  return (
    <>
      {recurring && <DoneCheck {...props} state={state} occurrence={occurrence} today={today} />}
      {dueOn && <span>{date(dueOn)}</span>}
      <StatusBadge tone={activityTones[state]}>
        {doneOn
          ? words.doneLine(date(doneOn))
          : state === "overdue"
            ? words.filters.overdue
            : occurrenceStatuses[status]}
      </StatusBadge>
      {occurrence.proposedOn && <span>{words.proposed(date(occurrence.proposedOn))}</span>}
      {occurrence.postponedFrom && (
        <span className={styles.result}>{words.postponedFrom(date(occurrence.postponedFrom))}</span>
      )}
      {result && <span className={styles.result}>{result}</span>}
      {remark && (
        <span className={styles.remark}>
          {words.remark}: {remark}
        </span>
      )}
      {recurring && props.writable && (
        <ActivityMenu programId={props.programId} activity={props.activity} occurrence={occurrence} />
      )}
    </>
  );
}
