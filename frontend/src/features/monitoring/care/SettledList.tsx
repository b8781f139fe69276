import { Button } from "@mantine/core";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { careKinds, care as words } from "@/i18n/ru/care";
import { TextLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { StatusBadge } from "@/ui/StatusBadge";
import styles from "./CareList.module.css";
import { bringBackCare, type SettledCare } from "./queries";

/** What was done lately and by whom; a mistake is brought back. */
export function SettledList({ programId, rows }: { programId: string; rows: readonly SettledCare[] }) {
  const timeZone = useTimeZone();
  const bringBack = useChange(bringBackCare);
  return (
    <ol className={styles.list}>
      {rows.map((row) => (
        <li key={row.key} className={styles.item}>
          <div className={styles.words}>
            <div className={styles.head}>
              <StatusBadge tone="quiet">{careKinds[row.kind]}</StatusBadge>
              <span className={styles.since}>
                {words.settledBy(row.settledBy ?? words.somebody, moment(row.settledAt, timeZone))}
              </span>
            </div>
            <h3 className={styles.pair}>
              <TextLink
                to="/programs/$programId/pairs/$pairId"
                params={{ programId, pairId: row.pairId }}
                c="inherit"
                inherit
              >
                {row.pairTitle}
              </TextLink>
            </h3>
            <p className={styles.basis}>{row.title}</p>
            <p className={styles.title}>{row.note}</p>
          </div>
          <div className={styles.actions}>
            <Button
              variant="default"
              onClick={() =>
                void bringBack({ programId, key: row.key })
                  .then(() => notifyDone(words.bringBackToast))
                  .catch(notifyProblem)
              }
            >
              {words.bringBack}
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}
