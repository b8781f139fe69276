import { steps as words } from "@/i18n/ru/ui";
import styles from "./Steps.module.css";

/** Where one is in a form of several steps; `current` counts from 0. */
export function Steps({ titles, current }: { titles: readonly string[]; current: number }) {
  return (
    <ol className={styles.steps}>
      {titles.map((title, index) => {
        const state = index < current ? "done" : index === current ? "current" : "ahead";
        return (
          <li key={title} data-state={state} aria-current={state === "current" ? "step" : undefined}>
            <span className={styles.number}>{index + 1}</span>
            <span className={styles.title}>{title}</span>
            <span className="visually-hidden">, {words[state]}</span>
          </li>
        );
      })}
    </ol>
  );
}
