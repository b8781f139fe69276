import { Button, Group, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCheck, IconCopy, IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useOrganisation } from "@/auth/organisation";
import { day } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { surveys as words } from "@/i18n/ru/surveys";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import type { NamedLink, Round } from "./model";
import { QrCode } from "./QrCode";
import { roundQuery, useLinks } from "./queries";
import styles from "./SlipsPage.module.css";

/** A sheet to print and cut: one slip with a personal link for each who has not answered. */
export default function SlipsPage({ programId, roundId }: { programId: string; roundId: string }) {
  const round = useQuery(roundQuery(roundId));
  const links = useLinks();
  const title = round.data?.title ?? words.slipsTitle;
  const toRound = { to: "/programs/$programId/surveys/$roundId", params: { programId, roundId } } as const;
  return (
    <>
      <div className={styles.screen}>
        <PageHeader
          title={words.slipsTitle}
          lead={words.slipsLead}
          above={<TextLink {...toRound}>{title}</TextLink>}
          actions={links.data && links.data.length > 0 && <SheetActions links={links.data} />}
        />
      </div>
      <Loaded query={round}>
        {(loaded) => {
          if (links.data && links.data.length > 0) return <Slips round={loaded} links={links.data} />;
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

function SheetActions({ links }: { links: readonly NamedLink[] }) {
  const clipboard = useClipboard({ timeout: 3000 });
  const Icon = clipboard.copied ? IconCheck : IconCopy;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon size={17} aria-hidden />}
        onClick={() => clipboard.copy(links.map(({ fullName, link }) => `${fullName}: ${link}`).join("\n"))}
      >
        <span aria-live="polite">{clipboard.copied ? common.copied : words.copyList}</span>
      </Button>
      <Button leftSection={<IconPrinter size={17} aria-hidden />} onClick={() => window.print()}>
        {words.print}
      </Button>
    </>
  );
}

function Slips({ round, links }: { round: Round; links: readonly NamedLink[] }) {
  const { shortName } = useOrganisation();
  return (
    <>
      <Group className={styles.screen} mb="md">
        <Text c="dimmed">{words.slipsOnce}</Text>
      </Group>
      <ul className={styles.slips}>
        {links.map(({ assignmentId, fullName, link }) => (
          <li key={assignmentId} className={styles.slip}>
            <QrCode text={link} size={132} />
            <div className={styles.words}>
              <div className={styles.from}>{shortName}</div>
              <div className={styles.name}>{fullName}</div>
              <div className={styles.title}>{round.title}</div>
              <p>{words.slipHow}</p>
              <p className={styles.link}>{link}</p>
              <p>{words.slipTill(day(round.closesOn))}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
