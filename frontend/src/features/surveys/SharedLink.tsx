import { Button, Center, Group, Stack, Text } from "@mantine/core";
import { IconFileTypePdf } from "@tabler/icons-react";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { day } from "@/i18n/dates";
import { rounds as words } from "@/i18n/ru/rounds";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { CopyField } from "@/ui/CopyField";
import { EmptyState } from "@/ui/EmptyState";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { QrCode } from "@/ui/QrCode";
import { Section } from "@/ui/Section";
import type { Round } from "./model";
import { savePoster, useRevocation, useSharedLink } from "./roundActions";

/** The one link of a round: made, shown this one time with its poster, replaced, switched off. */
export function SharedLink({ round }: { round: Round }) {
  const creation = useSharedLink();
  const revocation = useRevocation();
  const mayWrite = can(useMe(), "surveys.write") && round.actions.includes("sharing");
  const [asking, setAsking] = useState<"replace" | "revoke">();
  const made = round.sharedLink ? creation.data : undefined;
  const create = (
    <Button loading={creation.isPending} onClick={() => creation.mutate(round.id)}>
      {words.linkCreate}
    </Button>
  );

  return (
    <Section title={words.linkTitle} note={words.linkNote}>
      <Stack>
        {round.status === "closed" ? (
          <Text>{words.linkClosed}</Text>
        ) : made ? (
          <ThisOnce round={round} link={made.link} />
        ) : round.sharedLink ? (
          <div>
            <Text fw={600}>{words.linkWorks}</Text>
            <Text c="var(--td-ink-soft)" maw="44rem">
              {words.linkWorksText}
            </Text>
          </div>
        ) : (
          <EmptyState compact title={words.linkNone} action={mayWrite && create}>
            {words.linkNoneText}
          </EmptyState>
        )}
        <ProblemAlert error={creation.error} />
        {mayWrite && round.sharedLink && (
          <Group gap="sm">
            <Button variant="default" onClick={() => setAsking("replace")}>
              {words.linkReplace}
            </Button>
            <Button variant="subtle" color="brick.6" onClick={() => setAsking("revoke")}>
              {words.linkRevoke}
            </Button>
          </Group>
        )}
      </Stack>
      <ConfirmDialog
        opened={asking === "replace"}
        onClose={() => setAsking(undefined)}
        title={words.linkReplace}
        confirmLabel={words.linkReplace}
        onConfirm={() => creation.mutateAsync(round.id)}
      >
        {words.linkReplaceText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === "revoke"}
        onClose={() => setAsking(undefined)}
        title={words.linkRevoke}
        confirmLabel={words.linkRevoke}
        danger
        reason
        onConfirm={async (reason) => {
          await revocation.mutateAsync({ roundId: round.id, reason });
          notifyDone(words.linkRevoked);
        }}
      >
        {words.linkRevokeText}
      </ConfirmDialog>
    </Section>
  );
}

function ThisOnce({ round, link }: { round: Round; link: string }) {
  const [printing, setPrinting] = useState(false);

  async function print() {
    setPrinting(true);
    await savePoster(round.id, link, words.posterName).catch(notifyProblem);
    setPrinting(false);
  }

  return (
    <Stack>
      <Text maw="44rem">{words.linkOnce(day(round.closesOn))}</Text>
      <CopyField label={words.linkTitle} value={link} />
      <Center>
        <QrCode text={link} size={200} />
      </Center>
      <Group>
        <Button leftSection={<IconFileTypePdf size={18} aria-hidden />} loading={printing} onClick={() => void print()}>
          {words.poster}
        </Button>
      </Group>
    </Stack>
  );
}
