import { Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { range } from "@/i18n/dates";
import { roundStatuses, roundTones, sides, surveys as words } from "@/i18n/ru/surveys";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import type { Round } from "./model";
import { roundsQuery } from "./queries";
import { ResponseRate } from "./ResponseRate";

/** Questionnaires of a programme: what was asked, of whom and how many have answered. */
export default function SurveysPage({ programId }: { programId: string }) {
  const rounds = useInfiniteQuery(roundsQuery(programId));
  const empty = rounds.data?.length === 0;
  const create = (
    <ButtonLink
      to="/programs/$programId/surveys/new"
      params={{ programId }}
      leftSection={<IconPlus size={18} aria-hidden />}
    >
      {words.create}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <Allowed to="templates.read">
              <ButtonLink to="/surveys/templates" variant="default">
                {words.library}
              </ButtonLink>
            </Allowed>
            {rounds.data && !empty && (
              <>
                <ButtonLink to="/programs/$programId/surveys/comparison" params={{ programId }} variant="default">
                  {words.comparison}
                </ButtonLink>
                <Allowed to="surveys.write">{create}</Allowed>
              </>
            )}
          </>
        }
      />
      <Section flush>
        <Loaded query={rounds}>
          {(rows) => (
            <DataTable
              label={words.title}
              rows={rows}
              columns={columns}
              rowKey={({ id }) => id}
              more={rounds}
              empty={
                <Allowed
                  to="surveys.write"
                  otherwise={<EmptyState title={words.emptyTitle}>{words.emptyReader}</EmptyState>}
                >
                  <EmptyState title={words.emptyTitle} action={create}>
                    {words.emptyText}
                  </EmptyState>
                </Allowed>
              }
            />
          )}
        </Loaded>
      </Section>
    </>
  );
}

const columns: Column<Round>[] = [
  {
    key: "title",
    header: words.round,
    cell: ({ id, programId, title, side }) => (
      <>
        <TextLink
          to="/programs/$programId/surveys/$roundId"
          params={{ programId, roundId: id }}
          className="row-link"
          inherit
        >
          {title}
        </TextLink>
        <Text size="sm" c="dimmed">
          {sides[side]}
        </Text>
      </>
    ),
  },
  {
    key: "status",
    header: words.status,
    cell: ({ status }) => <StatusBadge tone={roundTones[status]}>{roundStatuses[status]}</StatusBadge>,
  },
  { key: "period", header: words.period, cell: ({ opensOn, closesOn }) => range(opensOn, closesOn) },
  { key: "answers", header: words.answers, cell: (round) => <ResponseRate round={round} /> },
];
