import { mendLabels, severityLabels, overview as words } from "@/i18n/ru/monitoring";
import { EmptyState } from "@/ui/EmptyState";
import styles from "./AttentionList.module.css";
import { MendLink } from "./MendLink";
import type { Attention } from "./model";

/** What wants a hand, the most urgent first, each with the way to mend it. */
export function AttentionList({ programId, items }: { programId: string; items: readonly Attention[] }) {
  if (items.length === 0) {
    return (
      <EmptyState compact title={words.calmTitle}>
        {words.calmText}
      </EmptyState>
    );
  }
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={`${item.code} ${item.targetId}`} className={styles.item} data-severity={item.severity}>
          <div className={styles.words}>
            <span className="visually-hidden">{severityLabels[item.severity]}: </span>
            <div className={styles.title}>{item.title}</div>
            {item.detail && <div className={styles.detail}>{item.detail}</div>}
          </div>
          <MendLink programId={programId} target={item.target} targetId={item.targetId}>
            {mendLabels[item.target]}
          </MendLink>
        </li>
      ))}
    </ol>
  );
}
