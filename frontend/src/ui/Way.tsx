import { common } from "@/i18n/ru/common";
import { steps as words } from "@/i18n/ru/ui";
import styles from "./Way.module.css";

interface Props {
  /** what the way is, for screen readers */
  label: string;
  titles: readonly string[];
  /** the place reached, from 0; `titles.length` when the whole way is behind */
  current: number;
}

/** How far something has come on a way of many steps; on a phone a thin line with the current step in words. */
export function Way({ label, titles, current }: Props) {
  return (
    <>
      <ol className={styles.way} aria-label={label}>
        {titles.map((title, index) => {
          const state = index < current ? "done" : index === current ? "current" : "ahead";
          return (
            <li key={title} data-state={state} aria-current={state === "current" ? "step" : undefined}>
              <span className={styles.title}>
                {title}
                <span className="visually-hidden">, {words[state]}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {current < titles.length && (
        <div className={styles.caption} aria-hidden="true">
          {common.stepOf(current + 1, titles.length)}: <strong>{titles[current]}</strong>
        </div>
      )}
    </>
  );
}
