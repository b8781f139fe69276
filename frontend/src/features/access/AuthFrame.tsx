import { Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { access } from "@/i18n/ru/access";
import { common } from "@/i18n/ru/common";
import { Sign, Wordmark } from "@/ui/Wordmark";
import styles from "./AuthFrame.module.css";

/** Page before the sign-in: who we are on one side, one small form on the other. */
export function AuthFrame({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  useEffect(() => {
    document.title = `${title} – ${common.product}`;
  }, [title]);
  return (
    <div className={styles.frame}>
      <aside className={styles.side}>
        <Wordmark size={34} />
        <div className={styles.pitch}>
          <p className={styles.tagline}>{common.tagline}</p>
          <ul className={styles.promise}>
            {access.promise.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
        <span className={styles.sign}>
          <Sign size={460} first="var(--mantine-color-pine-6)" />
        </span>
      </aside>
      <main className={styles.main}>
        <div className={styles.form}>
          <Title order={1}>{title}</Title>
          {lead && <p className={styles.lead}>{lead}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
