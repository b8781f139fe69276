import { IconCheck } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { common } from "@/i18n/ru/common";
import { ProgressRing } from "./Progress";
import styles from "./Track.module.css";

export interface TrackItem {
  key: string;
  number: number;
  /** name of the step, usually a link */
  title: ReactNode;
  state: "ahead" | "current" | "done";
  /** what the state is called */
  stateLabel: string;
  done: number;
  total: number;
  late: number;
  /** the late part in words, shown when there is one */
  lateLabel: string;
}

/** A way of several steps that may run side by side: a row of rings on a wide screen, a column on a phone. */
export function Track({ items }: { items: readonly TrackItem[] }) {
  return (
    <ol className={styles.track}>
      {items.map(({ key, number, title, state, stateLabel, done, total, late, lateLabel }) => (
        <li key={key} className={styles.item} data-state={state}>
          <ProgressRing
            done={state === "done" ? 1 : done}
            total={state === "done" ? 1 : total}
            tone={late > 0 ? "attention" : "good"}
          >
            <span className={styles.number}>
              {state === "done" ? <IconCheck size={22} stroke={2.6} aria-hidden /> : number}
            </span>
          </ProgressRing>
          <div className={styles.words}>
            <div className={styles.title}>{title}</div>
            <div className={styles.figures}>
              {total > 0 && state !== "done" ? `${done}\u00a0${common.of}\u00a0${total}` : stateLabel}
            </div>
            {late > 0 && <div className={styles.late}>{lateLabel}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
