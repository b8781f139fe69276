import { Button, Stack } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { fullDay } from "@/i18n/dates";
import { documents as words } from "@/i18n/ru/documents";
import { saveFile } from "@/lib/download";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import type { OwnPaper } from "./model";
import styles from "./OwnPapersPage.module.css";
import { acquaint, ownPapersQuery, readFile } from "./queries";

/** Papers that the signed-in person is asked to read. */
export default function OwnPapersPage() {
  const query = useQuery(ownPapersQuery());
  return (
    <>
      <PageHeader
        title={words.ownTitle}
        lead={words.ownLead}
        actions={
          <ButtonLink variant="default" to="/documents/library">
            {words.library}
          </ButtonLink>
        }
      />
      <Loaded query={query}>
        {(papers) =>
          papers.length === 0 ? (
            <Section>
              <EmptyState title={words.ownEmptyTitle}>{words.ownEmptyText}</EmptyState>
            </Section>
          ) : (
            <Stack gap="lg">
              {papers.map((paper) => (
                <PaperSection key={paper.documentId} paper={paper} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}

function PaperSection({ paper }: { paper: OwnPaper }) {
  const { documentId, kindTitle, title, number, dated, body, files, readOn } = paper;
  const [pending, setPending] = useState(false);
  const mark = useChange(acquaint);

  async function read() {
    setPending(true);
    try {
      await mark(documentId);
      notifyDone(words.acquaintedToast);
    } catch (error) {
      notifyProblem(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <Section title={title} note={`${kindTitle} ${words.numbered(number, fullDay(dated))}`}>
      {body && <p className={styles.body}>{body}</p>}
      {!body && files.length === 0 && <p className={styles.body}>{words.ownNoText}</p>}
      <div className={styles.buttons}>
        {files.map((file) => (
          <Button
            key={file.id}
            variant="default"
            leftSection={<IconDownload size={17} aria-hidden />}
            onClick={() => readFile(documentId, file.id).then((content) => saveFile(content, file.name), notifyProblem)}
          >
            {file.name}
          </Button>
        ))}
        {readOn ? (
          <span className={styles.done}>{words.acquainted(fullDay(readOn))}</span>
        ) : (
          <Button loading={pending} onClick={() => void read()}>
            {words.acquaint}
          </Button>
        )}
      </div>
    </Section>
  );
}
