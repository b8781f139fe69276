import { Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import styles from "./Section.module.css";

interface Props {
  title?: string;
  /** one quiet line below the title */
  note?: ReactNode;
  actions?: ReactNode;
  /** content reaches the edges: for tables and lists that have rows of their own */
  flush?: boolean;
  children: ReactNode;
}

/** A sheet of paper on the page: named region with its own actions. */
export function Section({ title, note, actions, flush = false, children }: Props) {
  const id = useId();
  return (
    <section className={styles.sheet} aria-labelledby={title ? id : undefined}>
      {(title || actions) && (
        <div className={styles.head}>
          <div>
            {title && (
              <Title order={2} id={id}>
                {title}
              </Title>
            )}
            {note && <div className={styles.note}>{note}</div>}
          </div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
      <div className={flush ? styles.flush : styles.body}>{children}</div>
    </section>
  );
}
