import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useOrganisation, useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { gatherings as words } from "@/i18n/ru/gatherings";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { OnScreen, SlipActions, Slips } from "@/ui/Slips";
import { gatheringQuery, useSlips } from "./queries";

/** A sheet to print and cut: a personal slip for each who has not come yet. */
export default function SlipsPage({ programId, gatheringId }: { programId: string; gatheringId: string }) {
  const gathering = useQuery(gatheringQuery(gatheringId));
  const slips = useSlips();
  const timeZone = useTimeZone();
  const { shortName } = useOrganisation();
  const back = { to: "/programs/$programId/gatherings/$gatheringId", params: { programId, gatheringId } } as const;
  const made = slips.data;
  return (
    <>
      <OnScreen>
        <PageHeader
          title={words.slips}
          lead={words.slipsLead}
          above={<TextLink {...back}>{gathering.data?.title ?? words.toGathering}</TextLink>}
          actions={made && made.length > 0 && <SlipActions slips={made} />}
        />
      </OnScreen>
      <Loaded query={gathering}>
        {({ title, startsAt, place }) =>
          made && made.length > 0 ? (
            <Slips
              note={words.slipsOnce}
              slips={made.map(({ participantId, name, link }) => ({
                key: participantId,
                from: shortName,
                name,
                title,
                link,
                lines: [`${moment(startsAt, timeZone)}, ${place}`, words.slipHow],
              }))}
            />
          ) : (
            <Section>
              {made ? (
                <EmptyState title={words.slipsNone} action={<ButtonLink {...back}>{words.toGathering}</ButtonLink>}>
                  {words.slipsNoneText}
                </EmptyState>
              ) : (
                <EmptyState
                  title={words.slipsTextTitle}
                  action={
                    <Button loading={slips.isPending} onClick={() => slips.mutate(gatheringId)}>
                      {words.slipsCreate}
                    </Button>
                  }
                >
                  {words.slipsText}
                </EmptyState>
              )}
              <ProblemAlert error={slips.error} />
            </Section>
          )
        }
      </Loaded>
    </>
  );
}
