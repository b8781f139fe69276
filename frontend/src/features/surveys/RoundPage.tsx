import { Button, Stack, Tabs } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconLink } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { day, fromToday, moment, range } from "@/i18n/dates";
import { counted } from "@/i18n/plural";
import { modes, rounds as more } from "@/i18n/ru/rounds";
import { roundStatuses, roundTones, sides, surveys as words } from "@/i18n/ru/surveys";
import { today } from "@/lib/dates";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { ProgressRing } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AssignmentsTable } from "./AssignmentsTable";
import { Batches } from "./Batches";
import { type Round, responseRate } from "./model";
import { roundQuery, useClosing } from "./queries";
import { ReminderButton } from "./ReminderButton";
import { ResultsView } from "./ResultsView";
import { useLive } from "./roundActions";
import { SharedLink } from "./SharedLink";
import styles from "./surveys.module.css";

type Tab = "people" | "results";

interface Props {
  programId: string;
  roundId: string;
  tab: Tab;
  onTab: (tab: Tab) => void;
}

/** One round: how far it is, who has answered, what was answered. */
export default function RoundPage({ roundId, ...props }: Props) {
  const round = useQuery(roundQuery(roundId));
  return <Loaded query={round}>{(loaded) => <RoundView round={loaded} {...props} />}</Loaded>;
}

function RoundView({ round, programId, tab, onTab }: Omit<Props, "roundId"> & { round: Round }) {
  const me = useMe();
  const mayWrite = can(me, "surveys.write");
  const shared = round.mode === "shared";
  const missing = Math.max(0, round.invited - round.submitted);
  useLive(round);
  return (
    <>
      <PageHeader
        title={round.title}
        above={
          <TextLink to="/programs/$programId/surveys" params={{ programId }}>
            {words.title}
          </TextLink>
        }
        meta={<StatusBadge tone={roundTones[round.status]}>{roundStatuses[round.status]}</StatusBadge>}
        lead={[sides[round.side], modes[round.mode].note, range(round.opensOn, round.closesOn)].join(" · ")}
        actions={
          <>
            {round.actions.includes("closing") && <CloseButton round={round} missing={missing} />}
            {round.actions.includes("reminding") && <ReminderButton round={round} />}
            {mayWrite && !shared && round.status !== "closed" && missing > 0 && (
              <ButtonLink
                to="/programs/$programId/surveys/$roundId/slips"
                params={{ programId, roundId: round.id }}
                leftSection={<IconLink size={18} aria-hidden />}
              >
                {words.slips}
              </ButtonLink>
            )}
          </>
        }
      />
      <Section>
        <Progress round={round} missing={missing} />
      </Section>
      {can(me, shared ? "surveys.write" : "surveys.enter") ? (
        <Tabs value={tab} onChange={(next) => onTab(next as Tab)} keepMounted={false}>
          <Tabs.List className={styles.tabs} aria-label={words.tabs}>
            <Tabs.Tab value="people">{shared ? more.linkTab : words.people}</Tabs.Tab>
            <Tabs.Tab value="results">{words.results}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="people">
            {shared ? (
              <Stack>
                <SharedLink round={round} />
                <Batches roundId={round.id} />
              </Stack>
            ) : (
              <Section flush>
                <AssignmentsTable round={round} />
              </Section>
            )}
          </Tabs.Panel>
          <Tabs.Panel value="results">
            <ResultsView round={round} />
          </Tabs.Panel>
        </Tabs>
      ) : (
        // who answered is not for everybody who may read the results
        <div className={styles.tabs}>
          <ResultsView round={round} />
        </div>
      )}
    </>
  );
}

function Progress({ round, missing }: { round: Round; missing: number }) {
  const { submitted, invited, status, opensOn, closesOn, reminder } = round;
  const timeZone = useTimeZone();
  const now = today(timeZone);
  const when = {
    scheduled: words.opens(`${day(opensOn)}, ${fromToday(opensOn, now)}`),
    open: words.till(`${day(closesOn)}, ${fromToday(closesOn, now)}`),
    closed: words.closed,
  }[status];
  return (
    <div className={styles.summary}>
      <ProgressRing done={submitted} total={invited} size={76}>
        {words.rate(responseRate(round))}
      </ProgressRing>
      <div>
        <div className={styles.big}>
          {invited > 0
            ? `${words.answers} ${words.answersOf(submitted, invited)}`
            : more.answered(counted(submitted, more.answeredForms))}
        </div>
        <div className={styles.quiet}>
          {status !== "closed" &&
            invited > 0 &&
            `${missing > 0 ? words.waiting(counted(missing, words.waitingForms)) : words.allAnswered}. `}
          {when}
        </div>
        {reminder && (
          <div className={styles.quiet}>
            {more.remindedOn(moment(reminder.sentAt, timeZone), counted(reminder.people, more.recipientForms))}
          </div>
        )}
      </div>
    </div>
  );
}

function CloseButton({ round, missing }: { round: Round; missing: number }) {
  const closing = useClosing();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={dialog.open}>
        {words.close}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={dialog.close}
        title={words.close}
        confirmLabel={words.close}
        danger
        onConfirm={async () => {
          await closing.mutateAsync(round.id);
          notifyDone(words.closeDone);
        }}
      >
        {missing > 0 ? words.closeText(counted(missing, words.answerForms)) : words.closeTextAll}
      </ConfirmDialog>
    </>
  );
}
