import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { planStatuses, plans as words } from "@/i18n/ru/plans";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { ProgressBar } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { ListSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { planTone } from "./model";
import { NewPlanDialog } from "./NewPlanDialog";
import { pairPlanQuery } from "./queries";

/** The plan on the card of its pair: how far it is, or the way to make one. */
export default function PlanSection({ programId, pairId }: { programId: string; pairId: string }) {
  const query = useQuery(pairPlanQuery(pairId));
  const [asked, setAsked] = useState(false);
  return (
    <Section title={words.one}>
      <Loaded query={query} skeleton={<ListSkeleton rows={1} />}>
        {(plan) =>
          plan ? (
            <Stack gap="sm">
              <Group justify="space-between">
                <StatusBadge tone={planTone(plan.status)}>{planStatuses[plan.status]}</StatusBadge>
                <ButtonLink
                  to="/programs/$programId/plans/$planId"
                  params={{ programId, planId: plan.id }}
                  variant="default"
                >
                  {words.open}
                </ButtonLink>
              </Group>
              {plan.tasks > 0 && (
                <>
                  <ProgressBar done={plan.progress} total={100} label={words.progress} />
                  <Text c="var(--td-ink-soft)">
                    {[
                      words.tasksCount(plan.tasks),
                      words.percent(plan.progress),
                      plan.overdue > 0 && words.overdueCount(plan.overdue),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </Text>
                </>
              )}
            </Stack>
          ) : (
            <Stack gap="sm" align="flex-start">
              <Text>{words.sectionNone}</Text>
              <Allowed to="plans.write">
                <Button onClick={() => setAsked(true)}>{words.create}</Button>
                <NewPlanDialog programId={programId} pairId={pairId} opened={asked} onClose={() => setAsked(false)} />
              </Allowed>
            </Stack>
          )
        }
      </Loaded>
    </Section>
  );
}
