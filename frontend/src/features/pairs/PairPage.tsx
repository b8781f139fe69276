import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { pairStatuses, pairs as words } from "@/i18n/ru/pairs";
import { initials } from "@/lib/names";
import { Columns } from "@/ui/Columns";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { Warnings } from "@/ui/Warnings";
import { MembersSection } from "./MembersSection";
import { type Pair, pairTone } from "./model";
import { PairChecklist } from "./PairChecklist";
import { PairFacts } from "./PairFacts";
import { PairMenu } from "./PairMenu";
import { PairNext } from "./PairNext";
import { pairQuery } from "./queries";

interface Props {
  programId: string;
  pairId: string;
  /** its development plan: a block of the feature `plans` */
  plan: ReactNode;
  /** the meetings of the pair: a block of the feature `meetings` */
  meetings: ReactNode;
}

/** Card of a pair: who it is, what it lacks, what comes next, and its meetings. */
export default function PairPage({ programId, pairId, plan, meetings }: Props) {
  const query = useQuery(pairQuery(pairId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(pair) => (
        <>
          <PageHeader
            title={titleOf(pair)}
            above={
              <TextLink to="/programs/$programId/pairs" params={{ programId }}>
                {words.back}
              </TextLink>
            }
            meta={<StatusBadge tone={pairTone(pair.status)}>{pairStatuses[pair.status]}</StatusBadge>}
            lead={pair.kind === "group" ? words.group(pair.members.length - 1) : undefined}
            actions={<PairMenu pair={pair} />}
          />
          <Warnings texts={pair.warnings} />
          <PairNext programId={programId} pair={pair} />
          <Columns aside={<PairFacts pair={pair} />}>
            {pair.checklist.length > 0 && <PairChecklist programId={programId} pair={pair} />}
            <MembersSection programId={programId} pair={pair} />
            {pair.order && plan}
            {pair.activatedOn && meetings}
          </Columns>
        </>
      )}
    </Loaded>
  );
}

function titleOf({ members }: Pair): string {
  const names = (side: "mentor" | "mentee") =>
    members
      .filter((member) => member.side === side)
      .map(({ fullName }) => initials(fullName))
      .join(", ");
  return `${names("mentor")} – ${names("mentee")}`;
}
