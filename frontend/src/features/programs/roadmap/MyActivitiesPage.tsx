import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { day, fromToday, fullDay } from "@/i18n/dates";
import { occurrenceStatuses } from "@/i18n/ru/roadmap";
import { roadmapViews as words } from "@/i18n/ru/roadmapViews";
import { addDays, type IsoDate } from "@/lib/dates";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./MyActivitiesPage.module.css";
import { type MyActivities, type MyActivity, myActivitiesQuery } from "./mine";
import { SubscribeDialog } from "./SubscribeDialog";

/** Days that count as soon. */
const ahead = 30;

/** What the signed-in person answers for, over all programmes, what is late first. */
export default function MyActivitiesPage() {
  const mine = useQuery(myActivitiesQuery());
  const [subscribing, subscription] = useDisclosure(false);
  return (
    <>
      <PageHeader
        title={words.mine}
        lead={words.mineLead}
        actions={
          <Button variant="default" onClick={subscription.open}>
            {words.subscribe}
          </Button>
        }
      />
      <Loaded query={mine} skeleton={<PageSkeleton />}>
        {(data) => <Groups {...data} />}
      </Loaded>
      <SubscribeDialog opened={subscribing} onClose={subscription.close} />
    </>
  );
}

function Groups({ today, items }: MyActivities) {
  if (items.length === 0) {
    return (
      <Section>
        <EmptyState title={words.mineEmpty}>{words.mineEmptyText}</EmptyState>
      </Section>
    );
  }
  const soonest = addDays(today, ahead);
  const groups: [string, MyActivity[]][] = [
    [words.late, items.filter(({ overdue }) => overdue)],
    [words.soon, items.filter(({ overdue, dueOn }) => !overdue && dueOn !== null && dueOn <= soonest)],
    [words.later30, items.filter(({ dueOn }) => dueOn !== null && dueOn > soonest)],
    [words.noDay, items.filter(({ dueOn }) => dueOn === null)],
  ];
  return (
    <div className={styles.groups}>
      {groups
        .filter(([, list]) => list.length > 0)
        .map(([title, list]) => (
          <Section key={title} title={title} flush>
            <ul className={styles.list}>
              {list.map((item) => (
                <Item key={item.occurrenceId} item={item} today={today} />
              ))}
            </ul>
          </Section>
        ))}
    </div>
  );
}

function Item({ item, today }: { item: MyActivity; today: IsoDate }) {
  const { dueOn, dueText, status, overdue, remark } = item;
  const date = dueOn && (dueOn.slice(0, 4) === today.slice(0, 4) ? day(dueOn) : fullDay(dueOn));
  return (
    <li className={styles.item}>
      <span className={styles.term}>
        {date ?? dueText}
        {dueOn && <small>{fromToday(dueOn, today)}</small>}
      </span>
      <span className={styles.main}>
        <TextLink
          to="/programs/$programId/roadmap"
          params={{ programId: item.programId }}
          search={{ show: overdue ? "overdue" : undefined }}
        >
          {item.printedNumber} {item.title}
        </TextLink>
        <small>
          {item.programTitle}
          {item.byName && ` · ${words.byName}`}
        </small>
        {remark && <small className={styles.remark}>{remark}</small>}
      </span>
      {status !== "planned" && (
        <StatusBadge tone={overdue ? "attention" : "info"}>{occurrenceStatuses[status]}</StatusBadge>
      )}
    </li>
  );
}
