import { useQuery } from "@tanstack/react-query";
import { plans as words } from "@/i18n/ru/plans";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { Warnings } from "@/ui/Warnings";
import { PlanForm } from "./PlanForm";
import { planQuery } from "./queries";

/** A draft as one writes it. */
export default function PlanEditPage({ programId, planId }: { programId: string; planId: string }) {
  const query = useQuery({ ...planQuery(planId), refetchOnWindowFocus: false });
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(plan) => (
        <>
          <PageHeader
            title={words.editTitle}
            above={
              <TextLink to="/programs/$programId/plans/$planId" params={{ programId, planId }}>
                {words.one}
              </TextLink>
            }
            lead={plan.pairTitle}
          />
          {plan.actions.includes("edit") ? (
            <>
              <Warnings texts={plan.remark ? [words.remark(plan.remark)] : []} />
              <PlanForm programId={programId} plan={plan} />
            </>
          ) : (
            <Section>
              <EmptyState
                title={words.frozenTitle}
                action={
                  <ButtonLink to="/programs/$programId/plans/$planId" params={{ programId, planId }} variant="default">
                    {words.open}
                  </ButtonLink>
                }
              >
                {words.frozenText}
              </EmptyState>
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}
