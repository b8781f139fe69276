import { Button, Group, Text } from "@mantine/core";
import { IconLink } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { day, fromToday } from "@/i18n/dates";
import { surveys as words } from "@/i18n/ru/surveys";
import { addDays, today } from "@/lib/dates";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { ProgressRing } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { type Round, responseRate } from "./model";
import { roundsQuery, useNewRound } from "./queries";
import styles from "./surveys.module.css";

interface Props {
  programId: string;
  gatheringId: string;
}

/** The questionnaire that follows a general meeting: opened here, answered by those who came. */
export default function PreferenceRound({ programId, gatheringId }: Props) {
  const query = useInfiniteQuery(roundsQuery(programId));
  return (
    <Section title={words.preference} note={words.preferenceNote}>
      <Loaded query={query}>
        {(rounds) => {
          const round = rounds.find((one) => one.gatheringId === gatheringId);
          return round ? (
            <Opened programId={programId} round={round} />
          ) : (
            <NotYet programId={programId} gatheringId={gatheringId} />
          );
        }}
      </Loaded>
    </Section>
  );
}

function Opened({ programId, round }: { programId: string; round: Round }) {
  const me = useMe();
  const now = today(useTimeZone());
  const { submitted, invited, status, closesOn } = round;
  const ids = { programId, roundId: round.id };
  return (
    <Group justify="space-between">
      <div className={styles.summary}>
        <ProgressRing done={submitted} total={invited} size={64}>
          {words.rate(responseRate(round))}
        </ProgressRing>
        <div>
          <div className={styles.big}>
            {words.answers} {words.answersOf(submitted, invited)}
          </div>
          <div className={styles.quiet}>
            {status === "closed" ? words.closed : words.till(`${day(closesOn)}, ${fromToday(closesOn, now)}`)}
          </div>
        </div>
      </div>
      <Group gap="sm">
        {can(me, "surveys.write") && status !== "closed" && submitted < invited && (
          <ButtonLink
            to="/programs/$programId/surveys/$roundId/slips"
            params={ids}
            leftSection={<IconLink size={18} aria-hidden />}
          >
            {words.slips}
          </ButtonLink>
        )}
        <ButtonLink to="/programs/$programId/surveys/$roundId" params={ids} variant="default">
          {words.preferenceRound}
        </ButtonLink>
        {can(me, "preferences.read") && (
          <ButtonLink to="/programs/$programId/pairs/preferences" params={{ programId }} variant="default">
            {words.preferenceWho}
          </ButtonLink>
        )}
      </Group>
    </Group>
  );
}

function NotYet({ programId, gatheringId }: Props) {
  const [asking, setAsking] = useState(false);
  const mayWrite = can(useMe(), "surveys.write");
  const close = () => setAsking(false);
  return (
    <>
      <Text mb={mayWrite ? "md" : 0}>{mayWrite ? words.preferenceText : words.preferenceReader}</Text>
      {mayWrite && <Button onClick={() => setAsking(true)}>{words.preferenceAsk}</Button>}
      <FormDialog opened={asking} onClose={close} title={words.preference}>
        <AskForm programId={programId} gatheringId={gatheringId} onDone={close} />
      </FormDialog>
    </>
  );
}

function AskForm({ programId, gatheringId, onDone }: Props & { onDone: () => void }) {
  const now = today(useTimeZone());
  const creation = useNewRound();
  const form = useForm({ defaultValues: { closesOn: addDays(now, 3) } });

  async function submit({ closesOn }: { closesOn: string }) {
    await creation.mutateAsync({ programId, gatheringId, templateCode: "preference", opensOn: now, closesOn });
    notifyDone(words.preferenceOpened);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.preferenceAsk} onCancel={onDone} onSubmit={submit}>
      <Text>{words.preferenceText}</Text>
      <DateField
        control={form.control}
        name="closesOn"
        label={words.preferenceTill}
        description={words.preferenceTillHint}
        minDate={now}
        required
      />
    </FormBody>
  );
}
