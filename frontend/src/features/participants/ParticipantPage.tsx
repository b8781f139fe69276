import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { participantStatuses, participants as words } from "@/i18n/ru/participants";
import { people, personKinds } from "@/i18n/ru/people";
import { Columns } from "@/ui/Columns";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { Warnings } from "@/ui/Warnings";
import { GuardiansSection } from "./GuardiansSection";
import { InterviewSection } from "./InterviewSection";
import { type Participant, placeOf, statusTone } from "./model";
import { NextStep } from "./NextStep";
import { PersonSection } from "./PersonSection";
import { ProfileSection } from "./ProfileSection";
import { participantQuery } from "./queries";
import { StepMenu } from "./StepMenu";
import { NotesSection } from "./story/NotesSection";
import { StorySection } from "./story/StorySection";

interface Props {
  programId: string;
  participantId: string;
  /** what consents are needed and how to get them: a block of the feature `consents` */
  consents: (participant: Participant) => ReactNode;
  /** the training of a mentor: a block of the feature `training` */
  training: ReactNode;
  /** the pairs of the participant: a block of the feature `pairs` */
  pairs: ReactNode;
}

/** Card of a participant: who it is, how far on the way, and what comes next. */
export default function ParticipantPage({ programId, participantId, consents, training, pairs }: Props) {
  const query = useQuery(participantQuery(participantId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(participant) => {
        const { person, side, status } = participant;
        return (
          <>
            <PageHeader
              title={person.fullName}
              above={
                <TextLink to="/programs/$programId/participants" params={{ programId }} search={{ side }}>
                  {words.tabs[side]}
                </TextLink>
              }
              meta={<StatusBadge tone={statusTone(status)}>{participantStatuses[status]}</StatusBadge>}
              lead={[personKinds[person.kind], placeOf(person), person.age != null && people.age(person.age)]
                .filter(Boolean)
                .join(" · ")}
              actions={<StepMenu participant={participant} />}
            />
            <Warnings texts={participant.warnings.map(({ text }) => text)} />
            <NextStep participant={participant} />
            <Columns
              aside={
                <>
                  <PersonSection participant={participant} />
                  {((person.age ?? 18) < 18 || person.guardians.length > 0) && <GuardiansSection person={person} />}
                </>
              }
            >
              {consents(participant)}
              <ProfileSection participant={participant} />
              {participant.interview && <InterviewSection interview={participant.interview} />}
              {side === "mentor" && training}
              {pairs}
              <NotesSection participantId={participant.id} />
              <StorySection participant={participant} />
            </Columns>
          </>
        );
      }}
    </Loaded>
  );
}
