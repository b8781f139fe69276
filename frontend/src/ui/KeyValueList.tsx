import type { ReactNode } from "react";
import { common } from "@/i18n/ru/common";
import styles from "./KeyValueList.module.css";

/** Name and value; an absent value shows as a dash. */
export type KeyValue = readonly [name: string, value: ReactNode];

/** Facts of a card, two columns on a wide screen, one below the other on a phone. */
export function KeyValueList({ items }: { items: readonly KeyValue[] }) {
  return (
    <dl className={styles.list}>
      {items.map(([name, value]) => (
        <div key={name} className={styles.row}>
          <dt>{name}</dt>
          <dd>{value || common.none}</dd>
        </div>
      ))}
    </dl>
  );
}
