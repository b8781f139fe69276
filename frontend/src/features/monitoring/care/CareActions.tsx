import { Button } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { care as words } from "@/i18n/ru/care";
import { addDays } from "@/lib/dates";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { DateField } from "@/ui/DateField";
import { ButtonLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import styles from "./CareList.module.css";
import { bringBackCare, type CareItem, putOffCare, resolveCare, takeCare } from "./queries";

interface Props {
  programId: string;
  today: string;
  item: CareItem;
  /** is never put off */
  alarm: boolean;
}

const USUAL_DELAY = 7;
const LONGEST_DELAY = 30;

/** What somebody may do about one line. */
export function CareActions({ programId, today, item, alarm }: Props) {
  const [asked, setAsked] = useState<"resolution" | "delay">();
  const [until, setUntil] = useState<string | null>(addDays(today, USUAL_DELAY));
  const take = useChange(takeCare);
  const resolve = useChange(resolveCare);
  const putOff = useChange(putOffCare);
  const bringBack = useChange(bringBackCare);
  const one = { programId, key: item.key };
  const shut = () => setAsked(undefined);
  const now = (deed: Promise<unknown>, done: string) => void deed.then(() => notifyDone(done)).catch(notifyProblem);
  return (
    <div className={styles.actions}>
      {item.status === "new" && <Button onClick={() => now(take(one), words.takeToast)}>{words.take}</Button>}
      {item.meetingId && (
        <ButtonLink
          to="/programs/$programId/meetings/$meetingId"
          params={{ programId, meetingId: item.meetingId }}
          variant="default"
        >
          {words.meeting}
        </ButtonLink>
      )}
      {item.status === "put_off" ? (
        <Button variant="default" onClick={() => now(bringBack(one), words.bringBackToast)}>
          {words.bringBack}
        </Button>
      ) : (
        <>
          <Button variant="default" onClick={() => setAsked("resolution")}>
            {words.resolve}
          </Button>
          {!alarm && (
            <Button variant="default" onClick={() => setAsked("delay")}>
              {words.putOff}
            </Button>
          )}
        </>
      )}
      <ConfirmDialog
        opened={asked === "resolution"}
        onClose={shut}
        title={words.resolveTitle}
        confirmLabel={words.resolve}
        reason={{ label: words.resolveLabel }}
        onConfirm={(note) => resolve({ ...one, note }).then(() => notifyDone(words.resolveToast))}
      >
        {words.resolveText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === "delay"}
        onClose={shut}
        title={words.putOff}
        confirmLabel={words.putOff}
        reason={{ label: words.putOffReason }}
        onConfirm={async (reason) => {
          if (!until) return false;
          await putOff({ ...one, until, reason });
          notifyDone(words.putOffToast);
        }}
      >
        <DateField
          label={words.putOffLabel}
          required
          minDate={addDays(today, 1)}
          maxDate={addDays(today, LONGEST_DELAY)}
          value={until}
          onChange={setUntil}
        />
      </ConfirmDialog>
    </div>
  );
}
