import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { useChange } from "@/api/useChange";
import { peopleImport as words } from "@/i18n/ru/peopleImport";
import { uuid } from "@/lib/random";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import type { Side } from "../model";
import type { Choices, Report } from "./model";
import styles from "./PeopleImportPage.module.css";
import { savePeople } from "./queries";

interface Props {
  programId: string;
  side: Side;
  file: File;
  choices: Choices;
  report: Report;
  onDone: () => void;
}

/** Brings the list in; while lines are wrong, only without them and after a question. */
export function SaveBar({ programId, side, file, choices, report: { figures }, onDone }: Props) {
  const [asking, setAsking] = useState(false);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const sent = useRef({ what: "", key: "" });
  const save = useChange(savePeople);
  const people = figures.create + figures.match;

  async function send() {
    const what = JSON.stringify([file.name, file.size, file.lastModified, choices]);
    // the same list sent again is the same request
    if (sent.current.what !== what) sent.current = { what, key: uuid() };
    setPending(true);
    setProblem(undefined);
    try {
      const done = await save(programId, side, file, choices, figures.error > 0, sent.current.key);
      notifyDone(words.saved(done.created, done.matched));
      onDone();
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <div className={styles.bar}>
      <ProblemAlert error={problem} />
      <div className={styles.save}>
        <span className={styles.quiet}>
          {people === 0 && figures.error === 0 ? words.nothing : figures.error > 0 ? words.hasErrors : ""}
        </span>
        <Button
          disabled={people === 0}
          loading={pending}
          variant={figures.error > 0 ? "default" : "filled"}
          onClick={() => (figures.error > 0 ? setAsking(true) : void send())}
        >
          {figures.error > 0 ? words.without(people) : words.save(people)}
        </Button>
      </div>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title={words.confirmTitle}
        confirmLabel={words.save(people)}
        onConfirm={send}
      >
        {words.confirmText(figures.error)}
      </ConfirmDialog>
    </div>
  );
}
