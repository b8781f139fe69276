import type { ReactNode } from "react";
import styles from "./StatusBadge.module.css";

/** quiet: nothing going on · info: in progress · good: reached · attention: wants a hand · bad: refused or late */
export type Tone = "quiet" | "info" | "good" | "attention" | "bad";

/** A state in words on a tinted ground; the colour only repeats what the word says. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
