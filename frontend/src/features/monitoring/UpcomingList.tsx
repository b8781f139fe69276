import { Text } from "@mantine/core";
import { day, fromToday } from "@/i18n/dates";
import { overview as words } from "@/i18n/ru/monitoring";
import type { IsoDate } from "@/lib/dates";
import { MendLink } from "./MendLink";
import type { Upcoming } from "./model";
import styles from "./UpcomingList.module.css";

interface Props {
  programId: string;
  items: readonly Upcoming[];
  today: IsoDate;
}

/** What falls due next, the nearest first. */
export function UpcomingList({ programId, items, today }: Props) {
  if (items.length === 0) {
    return (
      <Text c="dimmed" px="lg" pb="lg">
        {words.upcomingEmpty}
      </Text>
    );
  }
  return (
    <ul className={styles.list}>
      {items.map(({ kind, id, title, dueOn }) => (
        <li key={id} className={styles.item}>
          <div className={styles.date}>
            <span className={styles.day}>{day(dueOn)}</span>
            <span className={styles.near}>{fromToday(dueOn, today)}</span>
          </div>
          <MendLink programId={programId} target={kind === "meeting" ? "meeting" : "roadmap"} targetId={id} quiet>
            {title}
          </MendLink>
        </li>
      ))}
    </ul>
  );
}
