import { useTimeZone } from "@/auth/organisation";
import { day } from "@/i18n/dates";
import { careKinds, care as words } from "@/i18n/ru/care";
import { today as dayAt } from "@/lib/dates";
import { TextLink } from "@/ui/links";
import { StatusBadge } from "@/ui/StatusBadge";
import { CareActions } from "./CareActions";
import styles from "./CareList.module.css";
import type { CareItem } from "./queries";

interface Props {
  programId: string;
  today: string;
  items: readonly CareItem[];
}

const alarms: ReadonlySet<string> = new Set(["unsafe", "help"]);

/** The most pressing first: who, why, what to do, and the buttons to do it. */
export function CareList({ programId, today, items }: Props) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={styles.item} data-alarm={alarms.has(item.kind) || undefined}>
          <div className={styles.words}>
            <div className={styles.head}>
              <StatusBadge tone={alarms.has(item.kind) ? "bad" : "attention"}>{careKinds[item.kind]}</StatusBadge>
              <Term item={item} />
            </div>
            <h3 className={styles.pair}>
              <TextLink
                to="/programs/$programId/pairs/$pairId"
                params={{ programId, pairId: item.pairId }}
                c="inherit"
                inherit
              >
                {item.pairTitle}
              </TextLink>
            </h3>
            <p className={styles.title}>{item.title}</p>
            <p className={styles.advice}>
              <span>{words.todo}:</span> {item.advice}
            </p>
            <p className={styles.basis}>
              {words.why}: {item.basis}
            </p>
            <State item={item} />
          </div>
          <CareActions programId={programId} today={today} item={item} alarm={alarms.has(item.kind)} />
        </li>
      ))}
    </ol>
  );
}

function Term({ item }: { item: CareItem }) {
  const timeZone = useTimeZone();
  if (!item.dueOn)
    return <span className={styles.since}>{words.since(day(dayAt(timeZone, new Date(item.since))))}</span>;
  return item.overdue ? (
    <StatusBadge tone="bad">{words.late(day(item.dueOn))}</StatusBadge>
  ) : (
    <span className={styles.since}>{words.term(day(item.dueOn))}</span>
  );
}

function State({ item }: { item: CareItem }) {
  const timeZone = useTimeZone();
  const name = item.actedBy ?? words.somebody;
  if (item.status === "taken" && item.actedAt) {
    return <p className={styles.state}>{words.takenBy(name, day(dayAt(timeZone, new Date(item.actedAt))))}</p>;
  }
  if (item.status === "put_off" && item.putOffUntil) {
    return (
      <p className={styles.state}>
        {words.putOffBy(name, day(item.putOffUntil))}
        {item.note && `. ${item.note}`}
      </p>
    );
  }
  return null;
}
