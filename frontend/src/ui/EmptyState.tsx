import { Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

interface Props {
  title: string;
  /** what will stand here and how it comes about */
  children?: ReactNode;
  action?: ReactNode;
  /** smaller, for inside of a sheet beside other content */
  compact?: boolean;
}

/** Says why there is nothing and what to do next. */
export function EmptyState({ title, children, action, compact = false }: Props) {
  return (
    <div className={styles.empty} data-compact={compact || undefined}>
      {!compact && <Drawing />}
      <Title order={3}>{title}</Title>
      {children && (
        <Text c="var(--td-ink-soft)" maw="30rem">
          {children}
        </Text>
      )}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

/** The two linked shapes of the sign, at rest. */
function Drawing() {
  return (
    <svg width="96" height="64" viewBox="0 0 96 64" fill="none" aria-hidden="true">
      <rect x="10" y="14" width="46" height="36" rx="18" stroke="var(--mantine-color-pine-2)" strokeWidth="7" />
      <path
        d="M60 17.5h8a14.5 14.5 0 0 1 0 29h-10a14.5 14.5 0 0 1-14.5-14.5"
        stroke="var(--mantine-color-amber-2)"
        strokeWidth="7"
        strokeLinecap="round"
      />
    </svg>
  );
}
