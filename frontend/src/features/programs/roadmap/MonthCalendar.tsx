import { ActionIcon, Button, UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useState } from "react";
import { dayOfWeek, month as monthName } from "@/i18n/dates";
import { activityStatuses } from "@/i18n/ru/roadmap";
import { roadmapViews as words } from "@/i18n/ru/roadmapViews";
import type { IsoDate } from "@/lib/dates";
import { Section as Sheet } from "@/ui/Section";
import { ActivityDialog } from "./ActivityDialog";
import { Agenda } from "./Agenda";
import styles from "./MonthCalendar.module.css";
import { stateOf } from "./model";
import { byMonth, type Entry, entriesOf, nextMonth, weeksOf } from "./span";
import { narrow, type ViewProps } from "./views";

interface Props extends ViewProps {
  /** «2026-11» */
  month: string;
  onMonth: (month: string) => void;
}

/** A month as a wall calendar; on a phone its terms as a list. */
export function MonthCalendar({ month, onMonth, ...props }: Props) {
  const isNarrow = useMediaQuery(narrow, false);
  const [open, setOpen] = useState<string>();
  const entries = entriesOf(props).filter(({ occurrence }) => occurrence.dueOn);
  const inMonth = entries.filter(({ occurrence }) => occurrence.dueOn?.startsWith(month));
  return (
    <>
      <div className={styles.nav}>
        <ActionIcon aria-label={words.earlier} onClick={() => onMonth(nextMonth(month, -1))}>
          <IconChevronLeft size={20} aria-hidden />
        </ActionIcon>
        <h2 className={styles.title} aria-live="polite">
          {monthName(month)}
        </h2>
        <ActionIcon aria-label={words.later} onClick={() => onMonth(nextMonth(month))}>
          <IconChevronRight size={20} aria-hidden />
        </ActionIcon>
        {month !== props.today.slice(0, 7) && (
          <Button variant="subtle" size="compact-sm" onClick={() => onMonth(props.today.slice(0, 7))}>
            {words.thisMonth}
          </Button>
        )}
      </div>
      {isNarrow ? (
        <Agenda {...props} groups={byMonth(inMonth)} />
      ) : (
        <Sheet flush>
          <Grid month={month} today={props.today} entries={entries} onOpen={setOpen} />
        </Sheet>
      )}
      <ActivityDialog {...props} activityId={open} onClose={() => setOpen(undefined)} />
    </>
  );
}

interface GridProps {
  month: string;
  today: IsoDate;
  entries: readonly Entry[];
  onOpen: (activityId: string) => void;
}

function Grid({ month, today, entries, onOpen }: GridProps) {
  const weeks = weeksOf(month);
  return (
    <table className={styles.grid} aria-label={monthName(month)}>
      <thead>
        <tr>
          {weeks[0]?.map((date) => {
            const name = dayOfWeek(date).split(",")[0] ?? "";
            return (
              <th key={date} scope="col" abbr={name}>
                {name}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <td
                key={date}
                data-outside={!date.startsWith(month) || undefined}
                data-today={date === today || undefined}
              >
                <span className={styles.day} aria-current={date === today ? "date" : undefined}>
                  {Number(date.slice(8))}
                </span>
                <ul className={styles.entries}>
                  {entries
                    .filter(({ occurrence }) => occurrence.dueOn === date)
                    .map(({ activity, occurrence }) => (
                      <li key={occurrence.id}>
                        <UnstyledButton
                          className={styles.entry}
                          data-status={stateOf(occurrence)}
                          title={activity.title}
                          onClick={() => onOpen(activity.id)}
                        >
                          {activity.printedNumber} {activity.title}
                          <span className="visually-hidden">{`, ${activityStatuses[stateOf(occurrence)]}`}</span>
                        </UnstyledButton>
                      </li>
                    ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
