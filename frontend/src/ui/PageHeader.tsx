import { Text, Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { common } from "@/i18n/ru/common";
import styles from "./PageHeader.module.css";

interface Props {
  title: string;
  /** name of the browser tab when it differs from the title */
  tab?: string;
  /** small line above the title: where one is, or a way back */
  above?: ReactNode;
  /** one sentence below the title */
  lead?: ReactNode;
  /** badges beside the title */
  meta?: ReactNode;
  actions?: ReactNode;
}

/** Head of a page: its only h1, also the title of the browser tab. */
export function PageHeader({ title, tab = title, above, lead, meta, actions }: Props) {
  useEffect(() => {
    document.title = `${tab} – ${common.product}`;
  }, [tab]);
  return (
    <header className={styles.header}>
      <div className={styles.words}>
        {above && <div className={styles.above}>{above}</div>}
        <div className={styles.line}>
          <Title order={1} id="page-title" tabIndex={-1}>
            {title}
          </Title>
          {meta}
        </div>
        {lead && (
          <Text component="div" c="var(--td-ink-soft)" className={styles.lead}>
            {lead}
          </Text>
        )}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
