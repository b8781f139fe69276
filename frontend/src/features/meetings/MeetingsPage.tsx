import { Button, Stack, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { common } from "@/i18n/ru/common";
import { meetingStatuses, meetings as words } from "@/i18n/ru/meetings";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { MeetingList } from "./MeetingList";
import styles from "./MeetingList.module.css";
import { meetingsQuery } from "./queries";

const pastStatuses = ["closed", "missed", "cancelled"] as const;

/** Meetings of a programme: debts of feedback first, then what is ahead, then what was. */
export default function MeetingsPage({ programId }: { programId: string }) {
  const [past, setPast] = useState<(typeof pastStatuses)[number]>("closed");
  const held = useInfiniteQuery(meetingsQuery(programId, "held", 100));
  const planned = useInfiniteQuery(meetingsQuery(programId, "planned", 100));
  const former = useInfiniteQuery(meetingsQuery(programId, past));
  const debts = held.data?.filter(({ feedbackMissing }) => feedbackMissing.length > 0) ?? [];
  const nothing =
    past === "closed" && [held, planned, former].every(({ data }) => data !== undefined && data.length === 0);

  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <Allowed to="meetings.write">
            <ButtonLink to="/programs/$programId/meetings/new" params={{ programId }}>
              {words.plan}
            </ButtonLink>
          </Allowed>
        }
      />
      {nothing ? (
        <Section>
          <EmptyState
            title={words.emptyTitle}
            action={
              <ButtonLink to="/programs/$programId/pairs" params={{ programId }} variant="default">
                {words.toPairs}
              </ButtonLink>
            }
          >
            {words.emptyText}
          </EmptyState>
        </Section>
      ) : (
        <Stack gap="lg">
          {debts.length > 0 && (
            <Section title={words.debts} note={words.debtsNote} flush>
              <MeetingList programId={programId} rows={debts} />
            </Section>
          )}
          <Section title={words.upcoming} flush>
            <Loaded query={planned}>
              {(rows) =>
                rows.length === 0 ? (
                  <EmptyText>{words.noUpcoming}</EmptyText>
                ) : (
                  <MeetingList programId={programId} rows={[...rows].reverse()} />
                )
              }
            </Loaded>
          </Section>
          <Section title={words.past} flush>
            <Filters label={words.pastFilter}>
              <FilterBar
                label={words.pastFilter}
                value={past}
                options={pastStatuses.map((value) => ({ value, label: meetingStatuses[value] }))}
                onChange={setPast}
              />
            </Filters>
            <Loaded query={former}>
              {(rows) =>
                rows.length === 0 ? (
                  <EmptyText>{words.nonePast}</EmptyText>
                ) : (
                  <MeetingList programId={programId} rows={rows} />
                )
              }
            </Loaded>
            {former.hasNextPage && (
              <div className={styles.more}>
                <Button
                  variant="default"
                  loading={former.isFetchingNextPage}
                  onClick={() => void former.fetchNextPage()}
                >
                  {common.showMore}
                </Button>
              </div>
            )}
          </Section>
        </Stack>
      )}
    </>
  );
}

function EmptyText({ children }: { children: string }) {
  return (
    <Text c="var(--td-ink-soft)" px="1.375rem" pb="md">
      {children}
    </Text>
  );
}
