import { Button, Group, Stack, Text } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { IconCopy } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { breachStatuses, noticeFields, breaches as words } from "@/i18n/ru/breaches";
import { common } from "@/i18n/ru/common";
import { Columns } from "@/ui/Columns";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { BreachForm } from "./BreachForm";
import { type Breach, type BreachAction, breachTone } from "./model";
import { breachQuery, dismissBreach } from "./queries";
import { SentForm } from "./SentForm";
import { TimeLeft } from "./TimeLeft";

/** One breach: how many hours are left, what to write, and the two marks. */
export default function BreachPage({ breachId }: { breachId: string }) {
  const query = useQuery(breachQuery(breachId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(breach) => <Card breach={breach} />}
    </Loaded>
  );
}

function Card({ breach }: { breach: Breach }) {
  const facts = useFacts(breach);
  return (
    <>
      <PageHeader
        title={words.number(breach.number)}
        above={<TextLink to="/rights/breaches">{words.back}</TextLink>}
        meta={<StatusBadge tone={breachTone(breach.status)}>{breachStatuses[breach.status]}</StatusBadge>}
      />
      <Columns aside={<Terms breach={breach} />}>
        <NextStep breach={breach} facts={facts} />
        <Section title={words.facts}>
          <KeyValueList items={facts} />
        </Section>
      </Columns>
    </>
  );
}

function useFacts({ facts, ...breach }: Breach): KeyValue[] {
  const timeZone = useTimeZone();
  const items: (KeyValue | false)[] = [
    [words.discoveredAt, moment(facts.discoveredAt, timeZone)],
    !!facts.happenedAt && [words.happenedAt, moment(facts.happenedAt, timeZone)],
    [words.whatHappened, facts.whatHappened],
    [words.dataKinds, facts.dataKinds],
    facts.peopleCount !== null && [words.peopleCount, String(facts.peopleCount)],
    [words.causes, facts.causes],
    [words.harm, facts.harm],
    [words.measures, facts.measures],
    [words.contact, facts.contact],
    !!breach.inquiry && [words.inquiry, breach.inquiry],
    !!breach.culprits && [words.culprits, breach.culprits],
    !!breach.dismissalReason && [words.dismiss, breach.dismissalReason],
  ];
  return items.filter((item) => item !== false);
}

function NextStep({ breach, facts }: { breach: Breach; facts: KeyValue[] }) {
  const [asked, setAsked] = useState<BreachAction>();
  const clipboard = useClipboard({ timeout: 3000 });
  const dismiss = useChange(dismissBreach);
  const close = () => setAsked(undefined);
  const may = (action: BreachAction) => breach.actions.includes(action);
  const ready = breach.lacking.length === 0;
  const step = breach.status === "open" && !ready ? words.steps.lacking : words.steps[breach.status];

  const text = facts.map(([name, value]) => `${name}: ${value ?? "–"}`).join("\n");

  return (
    <Section title={words.whatToDo}>
      <Stack>
        <Text>
          {step}
          {breach.status === "open" &&
            !ready &&
            ` ${words.lacks(breach.lacking.map((name) => noticeFields[name]).join(", "))}`}
        </Text>
        <Group gap="xs">
          {may("change") && (
            <Button variant={ready ? "default" : "filled"} onClick={() => setAsked("change")}>
              {words.change}
            </Button>
          )}
          {breach.actions.length > 0 && ready && (
            <Button
              variant="default"
              leftSection={<IconCopy size={18} aria-hidden />}
              onClick={() => clipboard.copy(text)}
            >
              <span aria-live="polite">{clipboard.copied ? common.copied : words.copy}</span>
            </Button>
          )}
          {may("notice") && ready && <Button onClick={() => setAsked("notice")}>{words.markNotice}</Button>}
          {may("report") && <Button onClick={() => setAsked("report")}>{words.markReport}</Button>}
          {may("dismissal") && (
            <Button variant="subtle" color="gray" onClick={() => setAsked("dismissal")}>
              {words.dismiss}
            </Button>
          )}
        </Group>
        {clipboard.error && (
          <Text size="sm" role="alert">
            {words.notCopied}
          </Text>
        )}
      </Stack>
      <FormDialog opened={asked === "change"} onClose={close} title={words.change}>
        <BreachForm breach={breach} onDone={close} onCancel={close} />
      </FormDialog>
      <FormDialog opened={asked === "notice"} onClose={close} title={words.markNotice}>
        <SentForm breach={breach} final={false} onDone={close} />
      </FormDialog>
      <FormDialog opened={asked === "report"} onClose={close} title={words.markReport}>
        <SentForm breach={breach} final onDone={close} />
      </FormDialog>
      <ConfirmDialog
        opened={asked === "dismissal"}
        onClose={close}
        title={words.dismiss}
        confirmLabel={words.dismiss}
        reason
        onConfirm={(reason) => dismiss(breach.id, reason).then(() => notifyDone(words.dismissToast))}
      >
        {words.dismissText}
      </ConfirmDialog>
    </Section>
  );
}

function Terms({ breach }: { breach: Breach }) {
  return (
    <Section title={words.due}>
      <Stack>
        <Term
          title={words.notice}
          due={breach.noticeDueAt}
          sentAt={breach.notifiedAt}
          number={breach.noticeNumber}
          runs={breach.status === "open"}
        />
        <Term
          title={words.report}
          due={breach.reportDueAt}
          sentAt={breach.reportedAt}
          number={breach.reportNumber}
          runs={breach.status === "open" || breach.status === "notified"}
        />
      </Stack>
    </Section>
  );
}

interface TermProps {
  title: string;
  due: string;
  sentAt: string | null;
  number: string | null;
  runs: boolean;
}

function Term({ title, due, sentAt, number, runs }: TermProps) {
  const timeZone = useTimeZone();
  const late = !!sentAt && sentAt > due;
  return (
    <div>
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" mb={4}>
        {words.dueAt(moment(due, timeZone))}
      </Text>
      {sentAt ? (
        <>
          <StatusBadge tone={late ? "bad" : "good"}>{late ? words.sentLate : words.sent}</StatusBadge>
          <Text size="sm" mt={4}>
            {words.sentOn(moment(sentAt, timeZone), number)}
          </Text>
        </>
      ) : (
        runs && <TimeLeft until={due} />
      )}
    </div>
  );
}
