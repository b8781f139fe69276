import { Button, Loader, Stack } from "@mantine/core";
import { IconScan } from "@tabler/icons-react";
import { consentScans as words } from "@/i18n/ru/consent-scans";
import { consents } from "@/i18n/ru/consents";
import { FileDrop } from "@/ui/FileDrop";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProgressBar } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { filedForms, isRead, openPages, type Scan } from "./model";
import { OpenPage } from "./OpenPage";
import styles from "./ScansPage.module.css";
import { useScan } from "./useScan";

interface Props {
  programId: string;
  scanId: string | undefined;
  onBegun: (scanId: string | undefined) => void;
}

/** Scans of signed forms find their consents by the code; what has none is placed by hand. */
export default function ScansPage({ programId, scanId, onBegun }: Props) {
  const { query, scan, sending, reading, stopped, send, show, goOn } = useScan(scanId, onBegun);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        above={
          <TextLink to="/programs/$programId/consents" params={{ programId }}>
            {consents.back}
          </TextLink>
        }
        actions={
          scanId && (
            <Button variant="default" onClick={() => onBegun(undefined)}>
              {words.another}
            </Button>
          )
        }
      />
      <Stack gap="lg">
        <Section title={scan && scan.pages.length > 0 ? words.more : undefined}>
          <FileDrop
            accept=".pdf,.jpg,.jpeg,.png"
            Icon={IconScan}
            words={words.drop}
            notes={words.notes}
            reading={sending ? words.sending(Math.min(sending.done + 1, sending.total), sending.total) : undefined}
            onFiles={(files) => void send(files)}
          />
        </Section>
        {scanId && !(scan && scan.pages.length === 0) && (
          <Loaded query={query}>
            {(heap) => (
              <Stack gap="lg">
                {!isRead(heap) && (
                  <Section>
                    <div className={styles.progress} role="status">
                      {reading && <Loader size="sm" aria-hidden />}
                      <span>{words.reading(heap.read, heap.pages.length)}</span>
                      {stopped && (
                        <Button size="xs" onClick={goOn}>
                          {words.goOn}
                        </Button>
                      )}
                    </div>
                    <ProgressBar done={heap.read} total={heap.pages.length} label={words.progress} />
                  </Section>
                )}
                <Report programId={programId} scan={heap} onChange={show} />
              </Stack>
            )}
          </Loaded>
        )}
      </Stack>
    </>
  );
}

function Report({ programId, scan, onChange }: { programId: string; scan: Scan; onChange: (scan: Scan) => void }) {
  const open = openPages(scan);
  const filed = filedForms(scan);
  const already = scan.pages.filter(({ state }) => state === "already");
  return (
    <Stack gap="lg">
      {open.length > 0 && (
        <Section title={words.openTitle(open.length)} note={words.openNote} flush>
          <ul className={styles.pages}>
            {open.map((page) => (
              <OpenPage key={page.id} scanId={scan.id} page={page} onChange={onChange} />
            ))}
          </ul>
        </Section>
      )}
      {filed.length > 0 && (
        <Section
          title={words.filedTitle(filed.length)}
          note={words.filedNote}
          actions={
            <ButtonLink to="/programs/$programId/consents/review" params={{ programId }}>
              {words.review}
            </ButtonLink>
          }
        >
          <ul className={styles.filed}>
            {filed.map(({ id, number, subjectName, kind }) => (
              <li key={id}>
                <TextLink to="/programs/$programId/consents/$consentId" params={{ programId, consentId: id }}>
                  {subjectName}
                </TextLink>
                <span>{words.what(number, kind)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {already.length > 0 && (
        <Section title={words.alreadyTitle(already.length)} note={words.alreadyNote}>
          <ul className={styles.filed}>
            {already.map((page) => (
              <li key={page.id}>
                <span>{page.consent?.subjectName ?? ""}</span>
                <span>{words.place(page.fileName, page.filePage)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Stack>
  );
}
