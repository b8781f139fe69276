import { useQuery } from "@tanstack/react-query";
import { meetings as words } from "@/i18n/ru/meetings";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { NewMeetingForm } from "./NewMeetingForm";
import { workingPairsQuery } from "./queries";

interface Props {
  programId: string;
  /** chosen beforehand, on the card of a pair */
  pairId?: string;
}

/** A meeting to be planned. */
export default function NewMeetingPage({ programId, pairId }: Props) {
  const pairs = useQuery(workingPairsQuery(programId));
  return (
    <>
      <PageHeader
        title={words.newTitle}
        above={
          <TextLink to="/programs/$programId/meetings" params={{ programId }}>
            {words.back}
          </TextLink>
        }
      />
      <Loaded query={pairs}>
        {(rows) =>
          rows.length === 0 ? (
            <Section>
              <EmptyState
                title={words.noPairsTitle}
                action={
                  <ButtonLink to="/programs/$programId/pairs" params={{ programId }}>
                    {words.toPairs}
                  </ButtonLink>
                }
              >
                {words.noPairsText}
              </EmptyState>
            </Section>
          ) : (
            <NewMeetingForm programId={programId} pairs={rows} pairId={pairId ?? ""} />
          )
        }
      </Loaded>
    </>
  );
}
