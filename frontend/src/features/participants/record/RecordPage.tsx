import { Button, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { fullDay, moment } from "@/i18n/dates";
import { record as words } from "@/i18n/ru/record";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { EmptyState } from "@/ui/EmptyState";
import { KeyValueList } from "@/ui/KeyValueList";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { confirmQuarter, type PersonifiedRecord, type Quarter, recordQuery } from "./queries";
import styles from "./RecordPage.module.css";

/** Who takes part, confirmed quarter by quarter. */
export default function RecordPage({ programId }: { programId: string }) {
  const query = useQuery(recordQuery(programId));
  const [asked, setAsked] = useState<Quarter>();
  const confirm = useChange(confirmQuarter);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        above={
          <TextLink to="/programs/$programId/participants" params={{ programId }}>
            {words.back}
          </TextLink>
        }
      />
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {(record) => (
          <Stack gap="lg">
            <Section title={words.now}>
              <KeyValueList items={figures(record)} />
              <div className={styles.links}>
                <TextLink to="/programs/$programId/participants" params={{ programId }}>
                  {words.mentees}
                </TextLink>
                <TextLink to="/programs/$programId/participants" params={{ programId }} search={{ side: "mentor" }}>
                  {words.mentorBase}
                </TextLink>
              </div>
            </Section>
            <Section title={words.quarters} flush>
              {record.quarters.length === 0 ? (
                <EmptyState compact title={words.emptyTitle}>
                  {words.emptyText}
                </EmptyState>
              ) : (
                <ul className={styles.list}>
                  {record.quarters.map((quarter) => (
                    <QuarterItem
                      key={`${quarter.year} ${quarter.quarter}`}
                      quarter={quarter}
                      onConfirm={() => setAsked(quarter)}
                    />
                  ))}
                </ul>
              )}
            </Section>
          </Stack>
        )}
      </Loaded>
      <ConfirmDialog
        opened={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={asked ? words.confirmTitle(words.quarter(asked.quarter, asked.year)) : ""}
        confirmLabel={words.confirm}
        onConfirm={async () => {
          if (asked) await confirm(programId, asked);
          notifyDone(words.done);
        }}
      >
        {words.confirmText}
      </ConfirmDialog>
    </>
  );
}

const figures = ({ now }: PersonifiedRecord): [string, string][] => [
  [words.learners, String(now.learners)],
  [words.youngSpecialists, String(now.youngSpecialists)],
  [words.teachers, String(now.teachers)],
  [words.mentors, String(now.mentors)],
  [words.inPairs, String(now.inPairs)],
];

function QuarterItem({ quarter, onConfirm }: { quarter: Quarter; onConfirm: () => void }) {
  const timeZone = useTimeZone();
  const { year, quarter: number, from, to, figures: kept, confirmedBy, confirmedAt } = quarter;
  return (
    <li>
      <div>
        <div className={styles.name}>{words.quarter(number, year)}</div>
        <div className={styles.note}>{words.period(fullDay(from), fullDay(to))}</div>
        <div className={styles.note}>
          {confirmedBy && confirmedAt
            ? words.confirmed(confirmedBy, moment(confirmedAt, timeZone))
            : words.notConfirmed}
        </div>
        {kept && (
          <div className={styles.note}>
            {words.figures(kept.learners + kept.youngSpecialists + kept.teachers, kept.mentors)}
          </div>
        )}
      </div>
      {quarter.open && (
        <Allowed to="participants.write">
          <Button size="xs" onClick={onConfirm}>
            {words.confirm}
          </Button>
        </Allowed>
      )}
    </li>
  );
}
