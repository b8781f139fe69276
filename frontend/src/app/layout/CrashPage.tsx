import { Button, Container } from "@mantine/core";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { ProblemError } from "@/api/problem";
import { shell } from "@/i18n/ru/shell";
import { EmptyState } from "@/ui/EmptyState";
import { ProblemAlert } from "@/ui/ProblemAlert";

/** Where a page ends that could not be drawn. */
export function CrashPage({ error }: ErrorComponentProps) {
  return (
    <Container size="sm" py="xl">
      <EmptyState
        title={shell.crashTitle}
        action={<Button onClick={() => window.location.reload()}>{shell.reload}</Button>}
      >
        {shell.crashText}
      </EmptyState>
      {error instanceof ProblemError && <ProblemAlert error={error} />}
    </Container>
  );
}
