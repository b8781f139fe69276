import { useQuery } from "@tanstack/react-query";
import { Loaded } from "@/ui/Loaded";
import { PageSkeleton } from "@/ui/Skeletons";
import NewParticipantPage from "../NewParticipantPage";
import { referralQuery } from "./queries";

/** A new mentee whom somebody referred: his name is there already. */
export default function ReferredParticipantPage({ programId, referralId }: { programId: string; referralId: string }) {
  return (
    <Loaded query={useQuery(referralQuery(referralId))} skeleton={<PageSkeleton />}>
      {(referral) => <NewParticipantPage programId={programId} side="mentee" referral={referral} />}
    </Loaded>
  );
}
