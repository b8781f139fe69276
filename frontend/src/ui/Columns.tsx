import type { ReactNode } from "react";
import styles from "./Columns.module.css";

interface Props {
  children: ReactNode;
  /** facts beside the work; below it on a narrow screen */
  aside: ReactNode;
}

/** What one works on, and beside it what one looks up. */
export function Columns({ children, aside }: Props) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>{children}</div>
      <aside className={styles.column}>{aside}</aside>
    </div>
  );
}
