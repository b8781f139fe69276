import { Collapse, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconChevronDown } from "@tabler/icons-react";
import { useId } from "react";
import { day, fromToday } from "@/i18n/dates";
import { activityStatuses, roadmap as words } from "@/i18n/ru/roadmap";
import { daysBetween, type IsoDate } from "@/lib/dates";
import { StatusBadge } from "@/ui/StatusBadge";
import { ActivityDetails, activityTones } from "./ActivityDetails";
import { ActivityMenu } from "./ActivityMenu";
import styles from "./ActivityRow.module.css";
import { DoneCheck } from "./DoneCheck";
import { type Activity, current } from "./model";

interface Props {
  programId: string;
  activity: Activity;
  today: IsoDate;
  writable: boolean;
  /** opens the line's form; absent where the line itself may not be changed */
  onEdit?: () => void;
  /** shows its details from the start */
  initiallyOpened?: boolean;
}

/** Days up to which «через 12 дней» says more than the term itself. */
const near = 60;

/** A line of the roadmap; opens to its details and all of its terms. */
export function ActivityRow({ programId, activity, today, writable, onEdit, initiallyOpened = false }: Props) {
  const [opened, { toggle }] = useDisclosure(initiallyOpened);
  const detailsId = useId();
  const { title, printedNumber, status, dueText, responsibles, executors } = activity;
  const people = [...responsibles, ...executors.map(({ name }) => name)];
  const next = current(activity);
  return (
    <li className={styles.row} data-status={status} data-nested={activity.nested || undefined}>
      <DoneCheck
        programId={programId}
        activity={activity}
        state={status}
        occurrence={next}
        today={today}
        writable={writable}
      />
      <span className={styles.number}>{printedNumber}</span>
      <div className={styles.main}>
        <UnstyledButton className={styles.title} onClick={toggle} aria-expanded={opened} aria-controls={detailsId}>
          {`${title}\u00a0`}
          <IconChevronDown size={16} aria-hidden className={styles.chevron} data-opened={opened || undefined} />
        </UnstyledButton>
        {people.length > 0 && <div className={styles.responsibles}>{people.join(", ")}</div>}
      </div>
      <div className={styles.term}>
        <span>{dueText}</span>
        <span className={styles.state}>
          {status === "planned" && next?.dueOn && daysBetween(today, next.dueOn) <= near ? (
            fromToday(next.dueOn, today)
          ) : (
            <StatusBadge tone={activityTones[status]}>
              {status === "done" && next?.doneOn ? words.doneLine(day(next.doneOn)) : activityStatuses[status]}
            </StatusBadge>
          )}
        </span>
      </div>
      <div className={styles.menu}>
        {writable && next && (
          <ActivityMenu programId={programId} activity={activity} occurrence={next} onEdit={onEdit} />
        )}
      </div>
      <Collapse expanded={opened} className={styles.details} id={detailsId}>
        <ActivityDetails programId={programId} activity={activity} today={today} writable={writable} />
      </Collapse>
    </li>
  );
}
