import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { fullDay } from "@/i18n/dates";
import { supportEndings, supportStatuses, support as words } from "@/i18n/ru/support";
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
import { NoteForm } from "./NoteForm";
import { closeSupport, type SupportCase, supportQuery } from "./queries";

/** One support: its talks, and with what it ended. */
export default function SupportPage({ supportCaseId }: { supportCaseId: string }) {
  const query = useQuery(supportQuery(supportCaseId));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(support) => (
        <>
          <PageHeader
            title={support.fullName}
            above={<TextLink to="/support">{words.back}</TextLink>}
            meta={
              <StatusBadge tone={support.status === "open" ? "good" : "quiet"}>
                {supportStatuses[support.status]}
              </StatusBadge>
            }
            lead={support.className}
          />
          <Columns aside={<Facts support={support} />}>
            <Talks support={support} />
          </Columns>
        </>
      )}
    </Loaded>
  );
}

function Talks({ support }: { support: SupportCase }) {
  const [asked, setAsked] = useState<"note" | "closing">();
  const close = useChange(closeSupport);
  const shut = () => setAsked(undefined);
  return (
    <Section
      title={words.notes}
      actions={
        support.status === "open" && (
          <Group gap="xs">
            <Button onClick={() => setAsked("note")}>{words.addNote}</Button>
            <Button variant="default" onClick={() => setAsked("closing")}>
              {words.close}
            </Button>
          </Group>
        )
      }
    >
      <Stack gap="lg">
        {support.notes.length === 0 && <Text c="dimmed">{words.noNotes}</Text>}
        {support.notes.map((note) => (
          <article key={note.id}>
            <Text fw={600}>{fullDay(note.heldOn)}</Text>
            <Text size="sm" c="dimmed">
              {note.author}
            </Text>
            <Text mt={4} style={{ whiteSpace: "pre-line" }}>
              {note.text}
            </Text>
          </article>
        ))}
      </Stack>
      <FormDialog opened={asked === "note"} onClose={shut} title={words.addNote}>
        <NoteForm support={support} onDone={shut} />
      </FormDialog>
      <ConfirmDialog
        opened={asked === "closing"}
        onClose={shut}
        title={words.close}
        confirmLabel={words.close}
        reason={{ label: words.closeLabel }}
        onConfirm={(conclusion) => close(support.id, conclusion).then(() => notifyDone(words.closeToast))}
      >
        {words.closeText}
      </ConfirmDialog>
    </Section>
  );
}

function Facts({ support }: { support: SupportCase }) {
  const items: (KeyValue | false)[] = [
    [words.occasion, support.occasion],
    [words.opened, fullDay(support.openedOn)],
    !!support.closedOn && [words.closed, fullDay(support.closedOn)],
    !!support.ending && [words.ending, supportEndings[support.ending]],
    !!support.conclusion && [words.conclusion, support.conclusion],
  ];
  return (
    <Section title={words.facts} note={words.privacy}>
      <KeyValueList items={items.filter((item) => item !== false)} />
      <Text mt="md">
        <TextLink
          to="/programs/$programId/participants/$participantId"
          params={{ programId: support.programId, participantId: support.participantId }}
        >
          {words.card}
        </TextLink>
      </Text>
    </Section>
  );
}
