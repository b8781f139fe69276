import { ActionIcon, Button, SimpleGrid } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import type { Body } from "@/api/types";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { fullDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { noteSources, story as words } from "@/i18n/ru/story";
import { today } from "@/lib/dates";
import { uuid } from "@/lib/random";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { AreaField, DateField, SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { addNote, deleteNote, type Note, notesQuery } from "./queries";
import styles from "./StorySection.module.css";

/** What class teacher, psychologist, parents or the personnel file tell. */
export function NotesSection({ participantId }: { participantId: string }) {
  const allowed = can(useMe(), "notes.read");
  const notes = useQuery({ ...notesQuery(participantId), enabled: allowed }).data;
  const [opened, { open, close }] = useDisclosure(false);
  const [leaving, setLeaving] = useState<Note>();
  const remove = useChange(deleteNote);
  if (!allowed || !notes) return null;
  return (
    <Section
      title={words.notes}
      note={words.notesNote}
      actions={
        <Button variant="light" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={open}>
          {words.addNote}
        </Button>
      }
    >
      {notes.length === 0 ? (
        <div className={styles.note}>{words.noNotes}</div>
      ) : (
        <ul className={styles.list}>
          {notes.map((note) => (
            <li key={note.id}>
              <div className={styles.head}>
                <span className={styles.source}>{noteSources[note.source]}</span>
                <ActionIcon size="sm" aria-label={words.deleteNote} onClick={() => setLeaving(note)}>
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              </div>
              <div className={styles.text}>{note.text}</div>
              <div className={styles.note}>{words.noteBy(fullDay(note.notedOn), note.author)}</div>
            </li>
          ))}
        </ul>
      )}
      <FormDialog opened={opened} onClose={close} title={words.addNote}>
        <NoteForm participantId={participantId} onDone={close} />
      </FormDialog>
      <ConfirmDialog
        opened={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={words.deleteNote}
        confirmLabel={words.deleteNote}
        danger
        reason
        onConfirm={(reason) => (leaving ? remove(participantId, leaving.id, reason) : Promise.resolve())}
      >
        {words.deleteNoteText}
      </ConfirmDialog>
    </Section>
  );
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const schema = v.object({
  source: needed,
  notedOn: needed,
  text: v.pipe(needed, v.maxLength(4000, common.tooLong)),
});
type Entry = v.InferOutput<typeof schema>;

const sources = Object.entries(noteSources).map(([value, label]) => ({ value, label }));

function NoteForm({ participantId, onDone }: { participantId: string; onDone: () => void }) {
  const date = today(useTimeZone());
  const [key] = useState(uuid);
  const add = useChange(addNote);
  const form = useForm<Entry>({
    resolver: checkedBy<Entry>(schema),
    defaultValues: { source: "class_teacher", notedOn: date, text: "" },
  });

  async function submit(entry: Entry) {
    await add(participantId, key, entry as Body<"/api/v1/participants/{participantId}/notes", "post">);
    notifyDone(words.noteSaved);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.addNote} onCancel={onDone} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField control={form.control} name="source" label={words.source} options={sources} required />
        <DateField control={form.control} name="notedOn" label={words.notedOn} required />
      </SimpleGrid>
      <AreaField control={form.control} name="text" label={words.text} description={words.textHint} required />
    </FormBody>
  );
}
