import { IconCheck, IconCircleDashed } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { checklist as words } from "@/i18n/ru/ui";
import styles from "./Checklist.module.css";

export interface CheckItem {
  key: string;
  ok: boolean;
  text: ReactNode;
  /** a link or button that mends it; shown only while it is not ok */
  fix?: ReactNode;
}

/** Conditions that must hold before a step: what is met, what is missing and how to mend it. */
export function Checklist({ items }: { items: readonly CheckItem[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ key, ok, text, fix }) => (
        <li key={key} data-ok={ok}>
          <span className={styles.mark}>
            {ok ? <IconCheck size={15} stroke={2.6} aria-hidden /> : <IconCircleDashed size={18} aria-hidden />}
          </span>
          <span className={styles.text}>
            <span className="visually-hidden">{ok ? words.met : words.missing}: </span>
            {text}
          </span>
          {!ok && fix && <span className={styles.fix}>{fix}</span>}
        </li>
      ))}
    </ul>
  );
}
