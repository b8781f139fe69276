import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { pairs as pairWords } from "@/i18n/ru/pairs";
import { planStatuses, plans as words } from "@/i18n/ru/plans";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProgressBar } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { type PlanRow, type PlanStatus, planTone } from "./model";
import { plansQuery } from "./queries";

const statuses = ["draft", "on_approval", "approved", "in_work", "closed"] as const satisfies readonly PlanStatus[];

/** Plans of a programme: who has none in force, who is late. */
export default function PlansPage({ programId }: { programId: string }) {
  const [status, setStatus] = useState<PlanStatus | "all">("all");
  const query = useInfiniteQuery(plansQuery(programId, status === "all" ? undefined : status));
  const columns: Column<PlanRow>[] = [
    {
      key: "pair",
      header: words.pair,
      cell: ({ id, pairTitle }) => (
        <TextLink className="row-link" to="/programs/$programId/plans/$planId" params={{ programId, planId: id }}>
          {pairTitle}
        </TextLink>
      ),
    },
    {
      key: "status",
      header: words.status,
      width: "14rem",
      cell: (row) => <StatusBadge tone={planTone(row.status)}>{planStatuses[row.status]}</StatusBadge>,
    },
    {
      key: "progress",
      header: words.progress,
      width: "16rem",
      cell: ({ tasks, progress, overdue }) =>
        tasks > 0 && (
          <>
            <ProgressBar done={progress} total={100} label={words.progress} />
            {[words.percent(progress), overdue > 0 && words.overdueCount(overdue)].filter(Boolean).join(" · ")}
          </>
        ),
    },
    { key: "until", header: words.until, width: "9rem", cell: ({ endsOn }) => words.due(shortDay(endsOn)) },
  ];
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        above={
          <TextLink to="/programs/$programId/pairs" params={{ programId }}>
            {pairWords.back}
          </TextLink>
        }
      />
      <Section flush>
        <Filters label={words.filter}>
          <FilterBar
            label={words.filter}
            value={status}
            options={[
              { value: "all" as const, label: common.all },
              ...statuses.map((value) => ({ value, label: planStatuses[value] })),
            ]}
            onChange={setStatus}
          />
        </Filters>
        <Loaded query={query}>
          {(rows) => (
            <DataTable
              label={words.title}
              rows={rows}
              columns={columns}
              rowKey={({ id }) => id}
              more={query}
              empty={
                status === "all" ? (
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
                ) : (
                  <EmptyState compact title={words.emptyFilter} />
                )
              }
            />
          )}
        </Loaded>
      </Section>
    </>
  );
}
