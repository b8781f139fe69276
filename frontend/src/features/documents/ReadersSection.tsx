import { ActionIcon, Button, Text } from "@mantine/core";
import { IconPrinter, IconUserPlus, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { fullDay } from "@/i18n/dates";
import { documents as words } from "@/i18n/ru/documents";
import { FormDialog } from "@/ui/FormDialog";
import { ButtonLink } from "@/ui/links";
import { notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { AddReadersForm } from "./AddReadersForm";
import { MarkReaderForm } from "./MarkReaderForm";
import type { DocumentCard, Reader } from "./model";
import { readersQuery, removeReader } from "./queries";
import styles from "./ReadersSection.module.css";

/** «Лист ознакомления» of a paper: who is to read it and who did. */
export function ReadersSection({ document }: { document: DocumentCard }) {
  const readers = useQuery(readersQuery(document.id)).data ?? [];
  const [adding, setAdding] = useState(false);
  const [marked, setMarked] = useState<Reader>();
  const { id: documentId, status } = document;
  const read = readers.filter(({ readOn }) => readOn).length;
  const inForce = status === "in_force" || status === "superseded" || status === "archived";
  return (
    <Section
      title={words.readers}
      note={readers.length > 0 && words.readersProgress(read, readers.length)}
      actions={
        <>
          {readers.length > 0 && (
            <ButtonLink
              variant="default"
              to="/documents/$documentId/readers"
              params={{ documentId }}
              leftSection={<IconPrinter size={17} aria-hidden />}
            >
              {words.sheet}
            </ButtonLink>
          )}
          {status !== "cancelled" && (
            <Allowed to="documents.write">
              <Button
                variant="default"
                leftSection={<IconUserPlus size={17} aria-hidden />}
                onClick={() => setAdding(true)}
              >
                {words.addReaders}
              </Button>
            </Allowed>
          )}
        </>
      }
    >
      {readers.length === 0 ? (
        <Text c="var(--td-ink-quiet)">{words.readersEmpty}</Text>
      ) : (
        <ul className={styles.readers}>
          {readers.map((reader) => (
            <ReaderLine
              key={reader.id}
              documentId={documentId}
              reader={reader}
              onMark={inForce ? () => setMarked(reader) : undefined}
            />
          ))}
        </ul>
      )}
      <FormDialog opened={adding} onClose={() => setAdding(false)} title={words.addReaders}>
        <AddReadersForm documentId={documentId} onDone={() => setAdding(false)} />
      </FormDialog>
      <FormDialog opened={marked !== undefined} onClose={() => setMarked(undefined)} title={words.markPaperTitle}>
        {marked && (
          <MarkReaderForm
            documentId={documentId}
            reader={marked}
            dated={document.dated ?? undefined}
            onDone={() => setMarked(undefined)}
          />
        )}
      </FormDialog>
    </Section>
  );
}

interface LineProps {
  documentId: string;
  reader: Reader;
  /** absent while the paper is not in force */
  onMark: (() => void) | undefined;
}

function ReaderLine({ documentId, reader, onMark }: LineProps) {
  const { id, name, position, readOn, onPaper } = reader;
  const remove = useChange(removeReader);
  return (
    <li data-read={readOn ? true : undefined}>
      <div className={styles.words}>
        <div>{position ? `${name}, ${position}` : name}</div>
        <div className={styles.note}>
          {readOn ? words.readOn(fullDay(readOn)) : words.unread}
          {onPaper && `, ${words.onPaper}`}
        </div>
      </div>
      {!readOn && (
        <Allowed to="documents.write">
          {onMark && (
            <Button size="xs" variant="default" onClick={onMark}>
              {words.markPaper}
            </Button>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={words.removeReader(name)}
            onClick={() => remove(documentId, id).catch(notifyProblem)}
          >
            <IconX size={17} aria-hidden />
          </ActionIcon>
        </Allowed>
      )}
    </li>
  );
}
