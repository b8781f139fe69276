import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { shortDay } from "@/i18n/dates";
import { library as words } from "@/i18n/ru/registers";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone, notifyProblem } from "@/ui/notify";
import styles from "./LibraryPage.module.css";
import { type LibraryAct, removeAct, studyAct } from "./queries";

/** One act: what it is, whether one has studied it, and who else has. */
export function ActLine({ act }: { act: LibraryAct }) {
  const { code, title, requisites, summary, link, added, studiedOn, studiedBy } = act;
  const [removing, setRemoving] = useState(false);
  const study = useChange(studyAct);
  const remove = useChange(removeAct);
  const names = studiedBy.map((mark) => `${mark.name} (${shortDay(mark.studiedOn)})`).join(", ");
  return (
    <li>
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {requisites && <div className={styles.note}>{requisites}</div>}
        {summary && <div>{summary}</div>}
        {link && (
          <Anchor href={link} target="_blank" rel="noopener noreferrer">
            {words.read}
          </Anchor>
        )}
        <Allowed to="documents.write">
          <div className={styles.note}>
            {words.who}: {names || words.nobody}
          </div>
        </Allowed>
      </div>
      <div className={styles.buttons}>
        {studiedOn && <span className={styles.done}>{words.studied(shortDay(studiedOn))}</span>}
        <Button
          variant={studiedOn ? "subtle" : "default"}
          size="sm"
          onClick={() => study(code, !studiedOn).catch(notifyProblem)}
        >
          {studiedOn ? words.unstudy : words.study}
        </Button>
        {added && (
          <Allowed to="documents.write">
            <Button variant="subtle" size="sm" color="brick.6" onClick={() => setRemoving(true)}>
              {words.remove}
            </Button>
          </Allowed>
        )}
      </div>
      <ConfirmDialog
        opened={removing}
        onClose={() => setRemoving(false)}
        title={words.remove}
        confirmLabel={words.remove}
        danger
        reason
        onConfirm={async (reason) => {
          await remove(code, reason);
          notifyDone(words.removed);
        }}
      >
        {words.removeText}
      </ConfirmDialog>
    </li>
  );
}
