import { Title } from "@mantine/core";
import { type ReactNode, useEffect } from "react";
import { access } from "@/i18n/ru/access";
import { common } from "@/i18n/ru/common";
import { Wordmark } from "@/ui/Wordmark";
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
        <Links />
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

/** A chain of the sign's shapes: pairs that hold each other. */
function Links() {
  return (
    <svg
      className={styles.links}
      viewBox="0 0 480 220"
      fill="none"
      aria-hidden="true"
      preserveAspectRatio="xMaxYMax slice"
    >
      <g strokeWidth="30" strokeLinecap="round">
        <rect x="-40" y="70" width="190" height="110" rx="55" stroke="var(--mantine-color-pine-6)" />
        <path d="M150 70h50a55 55 0 0 1 0 110h-80" stroke="var(--mantine-color-amber-4)" />
        <rect x="290" y="70" width="190" height="110" rx="55" stroke="var(--mantine-color-pine-6)" />
        <path d="M345 180h-50" stroke="var(--mantine-color-pine-5)" />
      </g>
    </svg>
  );
}
