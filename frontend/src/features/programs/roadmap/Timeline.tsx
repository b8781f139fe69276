import { UnstyledButton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Fragment, useState } from "react";
import { day, month as monthName } from "@/i18n/dates";
import { activityStatuses } from "@/i18n/ru/roadmap";
import { roadmapViews as words } from "@/i18n/ru/roadmapViews";
import { Section as Sheet } from "@/ui/Section";
import { ActivityDialog } from "./ActivityDialog";
import { Agenda } from "./Agenda";
import { type Activity, type Section, stateOf } from "./model";
import { byMonth, entriesOf, frameOf, monthsOf, percent, type Span, spanOf } from "./span";
import styles from "./Timeline.module.css";
import { narrow, type ViewProps } from "./views";

/** The year as bars and points, section by section; on a phone the same terms month by month. */
export function Timeline({ period, ...props }: ViewProps & { period: Span }) {
  const isNarrow = useMediaQuery(narrow, false);
  const [open, setOpen] = useState<string>();
  const { sections, today } = props;
  if (isNarrow) return <Agenda groups={byMonth(entriesOf({ sections }))} {...props} />;
  const frame = frameOf(period);
  const months = monthsOf(frame);
  return (
    <Sheet flush title={words.timeline} note={<Legend />}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse */}
      <section className={styles.scroll} aria-label={words.timeline} tabIndex={0}>
        <div className={styles.chart} style={{ minWidth: `${20 + months.length * 4}rem` }}>
          <div className={styles.head} aria-hidden>
            <span />
            <Months months={months} frame={frame} today={today} />
          </div>
          {sections.map((section) => (
            <Group key={section.id} section={section} frame={frame} months={months} today={today} onOpen={setOpen} />
          ))}
        </div>
      </section>
      <ActivityDialog {...props} activityId={open} onClose={() => setOpen(undefined)} />
    </Sheet>
  );
}

function Legend() {
  return (
    <span className={styles.legend} aria-hidden>
      {(["planned", "in_progress", "overdue", "done"] as const).map((status) => (
        <span key={status}>
          <i className={styles.key} data-status={status} /> {activityStatuses[status]}
        </span>
      ))}
    </span>
  );
}

function Months({ months, frame, today }: { months: string[]; frame: Span; today: string }) {
  return (
    <span className={styles.track} style={{ gridTemplateColumns: `repeat(${months.length}, 1fr)` }}>
      {months.map((month) => (
        <span key={month} className={styles.month}>
          {monthName(month).slice(0, 3)}
          {(month === months[0] || month.endsWith("-01")) && <small>{month.slice(0, 4)}</small>}
        </span>
      ))}
      {today >= frame.from && today <= frame.to && (
        <span className={styles.todayLabel} style={{ insetInlineStart: `${percent(today, frame)}%` }}>
          {words.today}
        </span>
      )}
    </span>
  );
}

interface GroupProps {
  section: Section;
  frame: Span;
  months: string[];
  today: string;
  onOpen: (activityId: string) => void;
}

function Group({ section, frame, months, today, onOpen }: GroupProps) {
  return (
    <>
      <h3 className={styles.section}>{section.title}</h3>
      <ul className={styles.rows}>
        {section.activities.map((activity) => (
          <li key={activity.id} className={styles.row}>
            <UnstyledButton
              className={styles.name}
              data-nested={activity.nested || undefined}
              title={activity.title}
              onClick={() => onOpen(activity.id)}
            >
              <span className={styles.title}>
                {activity.printedNumber} {activity.title}
              </span>
              <small className={styles.due}>{activity.dueText}</small>
              <span className="visually-hidden">{`, ${activityStatuses[activity.status]}`}</span>
            </UnstyledButton>
            <Bars activity={activity} frame={frame} months={months} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Only repeats what the name beside it says in words. */
function Bars({
  activity,
  frame,
  months,
  today,
}: {
  activity: Activity;
  frame: Span;
  months: string[];
  today: string;
}) {
  const span = spanOf(activity, frame);
  const recurring = activity.due.kind === "recurring";
  const points = activity.occurrences.filter(({ dueOn }) => dueOn && dueOn >= frame.from && dueOn <= frame.to);
  const left = (date: string) => `${percent(date, frame)}%`;
  return (
    <span className={styles.track} style={{ gridTemplateColumns: `repeat(${months.length}, 1fr)` }} aria-hidden>
      {months.map((month) => (
        <span key={month} className={styles.cell} />
      ))}
      {today >= frame.from && today <= frame.to && (
        <span className={styles.today} style={{ insetInlineStart: left(today) }} />
      )}
      {span && (
        <span
          className={styles.bar}
          data-status={activity.status}
          style={{
            insetInlineStart: left(span.from),
            inlineSize: `${percent(span.to, frame) - percent(span.from, frame)}%`,
          }}
        />
      )}
      {points.map((occurrence) => (
        <Fragment key={occurrence.id}>
          <span
            className={styles.point}
            data-status={stateOf(occurrence)}
            data-dot={recurring || undefined}
            title={day(occurrence.dueOn as string)}
            style={{ insetInlineStart: left(occurrence.dueOn as string) }}
          />
        </Fragment>
      ))}
    </span>
  );
}
