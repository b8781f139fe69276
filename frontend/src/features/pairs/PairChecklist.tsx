import { Anchor, Group } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { pairs as words } from "@/i18n/ru/pairs";
import { Checklist } from "@/ui/Checklist";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import type { ChecklistItem, Pair } from "./model";
import { PairDialogs } from "./PairDialogs";
import { transitionsOf } from "./queries";

/** Conditions of activation (V-10), each with the way to mend it. */
export function PairChecklist({ programId, pair }: { programId: string; pair: Pair }) {
  const [waived, setWaived] = useState<string>();
  const [ordering, setOrdering] = useState(false);
  const waive = useChange((participantId: string, reason: string) =>
    transitionsOf(pair.id).waiver(participantId, reason),
  );
  const ready = pair.checklist.every(({ ok }) => ok);
  return (
    <Section title={words.checklist} note={ready ? words.checklistReady : undefined}>
      <Checklist
        items={pair.checklist.map((item) => ({
          key: `${item.code} ${item.text}`,
          ok: item.ok,
          text: item.text,
          fix: (
            <Fix programId={programId} pair={pair} item={item} onWaive={setWaived} onOrder={() => setOrdering(true)} />
          ),
        }))}
      />
      <ConfirmDialog
        opened={waived !== undefined}
        onClose={() => setWaived(undefined)}
        title={words.waiveTitle}
        confirmLabel={words.fix.waive}
        reason
        onConfirm={async (reason) => {
          if (waived) await waive(waived, reason);
          notifyDone(words.done.waiver);
        }}
      >
        {words.waiveText}
      </ConfirmDialog>
      <PairDialogs pair={pair} action={ordering ? "order" : undefined} onClose={() => setOrdering(false)} />
    </Section>
  );
}

interface FixProps {
  programId: string;
  pair: Pair;
  item: ChecklistItem;
  onWaive: (participantId: string) => void;
  onOrder: () => void;
}

/** Where a missing condition is mended; consents name the person, everything else the thing itself. */
function Fix({ programId, pair, item: { fix }, onWaive, onOrder }: FixProps) {
  if (!fix) return null;
  const { kind, id } = fix;
  if (kind === "program") {
    return (
      <TextLink to="/programs/$programId/passport" params={{ programId }}>
        {words.fix.program}
      </TextLink>
    );
  }
  if (kind === "order") {
    return pair.actions.includes("order") ? (
      <Allowed to="pairs.write">
        <Anchor component="button" type="button" inherit onClick={onOrder}>
          {words.fix.order}
        </Anchor>
      </Allowed>
    ) : null;
  }
  if (kind === "survey") {
    return (
      <Group gap="md" wrap="nowrap">
        <TextLink to="/programs/$programId/surveys" params={{ programId }}>
          {words.fix.survey}
        </TextLink>
        {id && pair.actions.includes("baseline-waiver") && (
          <Allowed to="pairs.write">
            <Anchor component="button" type="button" inherit onClick={() => onWaive(id)}>
              {words.fix.waive}
            </Anchor>
          </Allowed>
        )}
      </Group>
    );
  }
  const participantId =
    kind === "consents" ? pair.members.find(({ personId }) => personId === id)?.participantId : (id ?? undefined);
  return participantId ? (
    <TextLink
      to="/programs/$programId/participants/$participantId"
      params={{ programId, participantId }}
      hash={kind === "consents" ? "consents" : undefined}
    >
      {words.fix[kind]}
    </TextLink>
  ) : null;
}
