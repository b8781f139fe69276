import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { documentHistory, documents as words } from "@/i18n/ru/documents";
import { Section } from "@/ui/Section";
import styles from "./HistorySection.module.css";
import { historyQuery } from "./queries";

/** Who did what with the paper, the newest first; looks into its files are not worth a line here. */
export function HistorySection({ documentId }: { documentId: string }) {
  const lines = useQuery(historyQuery(documentId)).data ?? [];
  const timeZone = useTimeZone();
  const told = lines.filter(({ action }) => action !== "document.file-read");
  return (
    <Section title={words.history}>
      <ol className={styles.history}>
        {told.map(({ at, action, by, reason }) => (
          <li key={`${at} ${action}`}>
            <div>{documentHistory[action] ?? action}</div>
            {reason && <div className={styles.reason}>{reason}</div>}
            <div className={styles.note}>
              {moment(at, timeZone)}, {by ?? words.system}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
