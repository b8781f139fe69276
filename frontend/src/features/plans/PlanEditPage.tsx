import { useQuery } from "@tanstack/react-query";
import { plans as words } from "@/i18n/ru/plans";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
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
          <Warnings texts={plan.remark ? [words.remark(plan.remark)] : []} />
          <PlanForm programId={programId} plan={plan} />
        </>
      )}
    </Loaded>
  );
}
