import { Button, Group, NumberInput, Select, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { consentScans as words } from "@/i18n/ru/consent-scans";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { type Candidate, openPages, type Scan, type ScanPage } from "./model";
import { candidatesQuery, pictureQuery, placePage, removePage } from "./queries";
import styles from "./ScansPage.module.css";

interface Props {
  scanId: string;
  page: ScanPage;
  onChange: (scan: Scan) => void;
}

/** A page that waits for a person: its picture, why it waits, and what can be done. */
export function OpenPage({ scanId, page, onChange }: Props) {
  const [asked, setAsked] = useState(false);
  const remove = useChange(removePage);
  const picture = useQuery({ ...pictureQuery(scanId, page.id), enabled: page.hasPicture });
  const source = picture.data && `data:image/jpeg;base64,${picture.data.jpeg}`;
  return (
    <li className={styles.page}>
      {source ? <img src={source} alt={words.pictureOf(page.filePage)} /> : <span className={styles.noPicture} />}
      <div className={styles.words}>
        <strong>
          {page.state === "placed" && page.consent
            ? words.waits(page.consent.subjectName, page.missing.join(", "))
            : page.hasPicture
              ? words.unreadable
              : words.broken}
        </strong>
        <span className={styles.quiet}>{words.place(page.fileName, page.filePage)}</span>
        <Group gap="xs" mt="xs">
          {page.hasPicture && (
            <Button size="xs" onClick={() => setAsked(true)}>
              {words.byHand}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => remove(scanId, page.id).then(onChange, notifyProblem)}>
            {words.remove}
          </Button>
        </Group>
      </div>
      <FormDialog opened={asked} onClose={() => setAsked(false)} title={words.byHand}>
        <ByHand
          scanId={scanId}
          page={page}
          source={source}
          onDone={(scan) => {
            setAsked(false);
            onChange(scan);
          }}
        />
      </FormDialog>
    </li>
  );
}

interface HandProps {
  scanId: string;
  page: ScanPage;
  source: string | undefined;
  onDone: (scan: Scan) => void;
}

/** Whose paper it is, chosen among the consents that wait for a signature. */
function ByHand({ scanId, page, source, onDone }: HandProps) {
  const candidates = useQuery(candidatesQuery());
  const [chosen, setChosen] = useState<Candidate>();
  const [number, setNumber] = useState(1);
  const [busy, setBusy] = useState(false);
  const place = useChange(placePage);

  async function save(consentId: string) {
    setBusy(true);
    try {
      const scan = await place(scanId, page.id, consentId, number);
      const waiting = openPages(scan).some(({ id }) => id === page.id);
      notifyDone(waiting ? words.placedToast : words.filedToast);
      onDone(scan);
    } catch (error) {
      notifyProblem(error);
      setBusy(false);
    }
  }

  return (
    <Loaded query={candidates}>
      {(all) => (
        <Stack gap="md">
          {source && <img className={styles.large} src={source} alt={words.pictureOf(page.filePage)} />}
          <Select
            searchable
            label={words.whose}
            placeholder={words.whoseHint}
            nothingFoundMessage={words.nobody}
            data={all.map((one) => ({ value: one.id, label: words.candidate(one) }))}
            value={chosen?.id ?? null}
            onChange={(id) => setChosen(all.find((one) => one.id === id))}
          />
          {chosen && chosen.pages > 1 && (
            <NumberInput
              label={words.whichPage(chosen.pages)}
              min={1}
              max={chosen.pages}
              value={number}
              onChange={(value) => setNumber(Number(value) || 1)}
            />
          )}
          <Group justify="flex-end">
            <Button disabled={!chosen} loading={busy} onClick={() => chosen && void save(chosen.id)}>
              {words.file}
            </Button>
          </Group>
        </Stack>
      )}
    </Loaded>
  );
}
