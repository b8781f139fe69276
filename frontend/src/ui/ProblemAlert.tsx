import { Alert, Button } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { problemText } from "@/i18n/problems";
import { common } from "@/i18n/ru/common";

interface Props {
  /** anything thrown; nothing is shown without it */
  error: unknown;
  title?: string;
  onRetry?: () => void;
}

/** A refusal in plain Russian, announced at once, with a second try where it may help. */
export function ProblemAlert({ error, title = common.problemTitle, onRetry }: Props) {
  if (!error) return null;
  return (
    <Alert
      role="alert"
      color="brick"
      variant="light"
      radius="md"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
    >
      {problemText(error)}
      {onRetry && (
        <Button mt="sm" variant="default" size="xs" onClick={onRetry} display="block">
          {common.retry}
        </Button>
      )}
    </Alert>
  );
}
