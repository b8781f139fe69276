import { ActionIcon, Button, Text } from "@mantine/core";
import { IconDownload, IconFileUpload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { fileRoles, documents as words } from "@/i18n/ru/documents";
import { fileSize, saveFile } from "@/lib/download";
import { FormDialog } from "@/ui/FormDialog";
import { notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { AddFileForm } from "./AddFileForm";
import styles from "./FilesSection.module.css";
import { type DocumentCard, type DocumentFile, rolesFor } from "./model";
import { filesQuery, readFile } from "./queries";

/** Files of a paper: its text in versions, appendices, the signed scan. */
export function FilesSection({ document }: { document: DocumentCard }) {
  const files = useQuery(filesQuery(document.id)).data ?? [];
  const [adding, setAdding] = useState(false);
  const roles = rolesFor(document.status);
  return (
    <Section
      title={words.files}
      note={words.filesNote}
      actions={
        roles.length > 0 && (
          <Allowed to="documents.write">
            <Button
              variant="default"
              leftSection={<IconFileUpload size={17} aria-hidden />}
              onClick={() => setAdding(true)}
            >
              {words.addFile}
            </Button>
          </Allowed>
        )
      }
    >
      {files.length === 0 ? (
        <Text c="var(--td-ink-quiet)">{words.filesEmpty}</Text>
      ) : (
        <ul className={styles.files}>
          {files.map((file) => (
            <FileLine key={file.id} documentId={document.id} file={file} />
          ))}
        </ul>
      )}
      <FormDialog opened={adding} onClose={() => setAdding(false)} title={words.addFile}>
        <AddFileForm documentId={document.id} roles={roles} onDone={() => setAdding(false)} />
      </FormDialog>
    </Section>
  );
}

function FileLine({ documentId, file }: { documentId: string; file: DocumentFile }) {
  const timeZone = useTimeZone();
  const note = [
    fileRoles[file.role],
    file.role === "body" && words.fileVersion(file.fileVersion),
    file.generated && words.generated,
    fileSize(file.size),
    moment(file.addedAt, timeZone),
  ].filter(Boolean);
  return (
    <li>
      <div>
        <div className={styles.name}>{file.name}</div>
        <div className={styles.note}>{note.join(", ")}</div>
      </div>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={words.download(file.name)}
        onClick={() => readFile(documentId, file.id).then((content) => saveFile(content, file.name), notifyProblem)}
      >
        <IconDownload size={18} aria-hidden />
      </ActionIcon>
    </li>
  );
}
