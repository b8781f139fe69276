import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { dayOfWeek, month as monthName } from "@/i18n/dates";
import { activityStatuses } from "@/i18n/ru/roadmap";
import { roadmapViews as words } from "@/i18n/ru/roadmapViews";
import { EmptyState } from "@/ui/EmptyState";
import { Section as Sheet } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { activityTones } from "./ActivityDetails";
import { ActivityDialog } from "./ActivityDialog";
import styles from "./Agenda.module.css";
import { stateOf } from "./model";
import type { Entry } from "./span";
import type { ViewProps } from "./views";

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Terms as a list, month by month. */
export function Agenda({ groups, ...props }: ViewProps & { groups: readonly [string | null, Entry[]][] }) {
  const [open, setOpen] = useState<string>();
  if (groups.length === 0) {
    return (
      <Sheet>
        <EmptyState compact title={words.nothingThisMonth} />
      </Sheet>
    );
  }
  return (
    <>
      {groups.map(([month, entries]) => (
        <Sheet key={month ?? ""} flush title={month ? capital(monthName(month)) : words.withoutDay}>
          <ul className={styles.list}>
            {entries.map(({ activity, occurrence }) => {
              const state = stateOf(occurrence);
              return (
                <li key={occurrence.id}>
                  <UnstyledButton className={styles.entry} onClick={() => setOpen(activity.id)}>
                    <span className={styles.day}>
                      {occurrence.dueOn ? dayOfWeek(occurrence.dueOn) : activity.dueText}
                    </span>
                    <span>
                      {activity.printedNumber} {activity.title}
                    </span>
                    {state !== "planned" && (
                      <StatusBadge tone={activityTones[state]}>{activityStatuses[state]}</StatusBadge>
                    )}
                  </UnstyledButton>
                </li>
              );
            })}
          </ul>
        </Sheet>
      ))}
      <ActivityDialog {...props} activityId={open} onClose={() => setOpen(undefined)} />
    </>
  );
}
