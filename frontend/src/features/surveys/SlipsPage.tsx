import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "@/auth/organisation";
import { day } from "@/i18n/dates";
import { surveys as words } from "@/i18n/ru/surveys";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { OnScreen, SlipActions, Slips } from "@/ui/Slips";
import { roundQuery, useLinks } from "./queries";

/** A sheet to print and cut: one slip with a personal link for each who has not answered. */
export default function SlipsPage({ programId, roundId }: { programId: string; roundId: string }) {
  const round = useQuery(roundQuery(roundId));
  const links = useLinks();
  const { shortName } = useOrganisation();
  const named = (links.data ?? []).map(({ assignmentId, fullName, link }) => ({
    key: assignmentId,
    name: fullName,
    link,
  }));
  const title = round.data?.title ?? words.slipsTitle;
  const toRound = { to: "/programs/$programId/surveys/$roundId", params: { programId, roundId } } as const;
  return (
    <>
      <OnScreen>
        <PageHeader
          title={words.slipsTitle}
          lead={words.slipsLead}
          above={<TextLink {...toRound}>{title}</TextLink>}
          actions={named.length > 0 && <SlipActions slips={named} />}
        />
      </OnScreen>
      <Loaded query={round}>
        {(loaded) => {
          if (named.length > 0) {
            return (
              <Slips
                note={words.slipsOnce}
                slips={named.map((slip) => ({
                  ...slip,
                  from: shortName,
                  title: loaded.title,
                  lines: [words.slipHow, words.slipTill(day(loaded.closesOn))],
                }))}
              />
            );
          }
          const done = loaded.status === "closed" || links.data !== undefined;
          return (
            <Section>
              {done ? (
                <EmptyState
                  title={loaded.status === "closed" ? words.closed : words.slipsNone}
                  action={
                    <ButtonLink {...toRound} search={{ tab: "results" }}>
                      {words.toResults}
                    </ButtonLink>
                  }
                >
                  {loaded.status === "closed" ? words.slipsClosedText : words.slipsNoneText}
                </EmptyState>
              ) : (
                <EmptyState
                  title={words.slipsTextTitle}
                  action={
                    <Button loading={links.isPending} onClick={() => links.mutate(roundId)}>
                      {words.slipsCreate}
                    </Button>
                  }
                >
                  {words.slipsText}
                </EmptyState>
              )}
              <ProblemAlert error={links.error} />
            </Section>
          );
        }}
      </Loaded>
    </>
  );
}
