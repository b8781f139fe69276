import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { planStatuses, plans as words } from "@/i18n/ru/plans";
import { Columns } from "@/ui/Columns";
import { DataTable } from "@/ui/DataTable";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { Warnings } from "@/ui/Warnings";
import { type Plan, planTone } from "./model";
import { PlanFacts } from "./PlanFacts";
import { PlanMenu } from "./PlanMenu";
import { PlanNext } from "./PlanNext";
import { PlanTasks } from "./PlanTasks";
import { planQuery } from "./queries";

/** A plan as one reads and marks it: the goal, the tasks, the indicators. */
export default function PlanPage({ programId, planId }: { programId: string; planId: string }) {
  const query = useQuery(planQuery(planId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(plan) => (
        <>
          <PageHeader
            title={words.one}
            tab={`${words.one}: ${plan.pairTitle}`}
            above={
              <TextLink to="/programs/$programId/plans" params={{ programId }}>
                {words.back}
              </TextLink>
            }
            meta={<StatusBadge tone={planTone(plan.status)}>{planStatuses[plan.status]}</StatusBadge>}
            lead={
              <TextLink to="/programs/$programId/pairs/$pairId" params={{ programId, pairId: plan.pairId }}>
                {plan.pairTitle}
              </TextLink>
            }
            actions={<PlanMenu programId={programId} plan={plan} />}
          />
          <Warnings texts={plan.remark ? [words.remark(plan.remark)] : []} />
          <Columns aside={<PlanFacts programId={programId} plan={plan} />}>
            <Stack gap="lg">
              <PlanNext programId={programId} plan={plan} />
              {plan.goal && (
                <Section title={words.goal}>
                  <Text>{plan.goal}</Text>
                </Section>
              )}
              <PlanTasks plan={plan} />
              {plan.indicators.length > 0 && <Indicators plan={plan} />}
              {plan.conclusion && (
                <Section title={words.conclusion}>
                  <Text>{plan.conclusion}</Text>
                </Section>
              )}
            </Stack>
          </Columns>
        </>
      )}
    </Loaded>
  );
}

function Indicators({ plan }: { plan: Plan }) {
  return (
    <Section title={words.indicators} flush>
      <DataTable
        label={words.indicators}
        rows={plan.indicators}
        rowKey={({ name }) => name}
        empty={null}
        columns={[
          { key: "name", header: words.indicator, cell: ({ name }) => name },
          { key: "from", header: words.from, width: "8rem", cell: ({ baseline }) => baseline },
          { key: "target", header: words.target, width: "8rem", cell: ({ target }) => target },
          ...(plan.status === "closed"
            ? [
                {
                  key: "actual",
                  header: words.actual,
                  width: "8rem",
                  cell: ({ actual }: { actual?: string | null }) => actual,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
