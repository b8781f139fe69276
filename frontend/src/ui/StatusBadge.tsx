import type { ReactNode } from "react";
import type { Tone } from "@/lib/tone";
import styles from "./StatusBadge.module.css";

/** A state in words on a tinted ground; the colour only repeats what the word says. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
