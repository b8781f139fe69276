import { Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { common } from "@/i18n/ru/common";
import { ProblemAlert } from "./ProblemAlert";

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** what will happen, and whether it can be undone */
  children?: ReactNode;
  /** the verb on the button: «Отменить встречу», never «ОК» */
  confirmLabel: string;
  danger?: boolean;
  /** asks for a reason, which the audit log keeps */
  reason?: boolean | { label: string };
  /**
   * Does it. The dialog closes when the promise resolves, shows the problem when it rejects, and stays when it
   * resolves to `false` (a field among the children is not filled in yet).
   */
  onConfirm: (reason: string) => Promise<unknown>;
}

/** Asks before something that others will notice. */
export function ConfirmDialog(props: Props) {
  const { opened, onClose, title } = props;
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ "aria-label": common.close }}>
      <Question {...props} />
    </Modal>
  );
}

function Question({ onClose, children, confirmLabel, danger, reason, onConfirm }: Props) {
  const [text, setText] = useState("");
  const [missing, setMissing] = useState(false);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const words = text.trim();
    if (reason && !words) return setMissing(true);
    setPending(true);
    setError(undefined);
    try {
      if ((await onConfirm(words)) !== false) onClose();
    } catch (problem) {
      setError(problem);
    } finally {
      setPending(false);
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {children && <Text component="div">{children}</Text>}
        {reason && (
          <Textarea
            label={typeof reason === "object" ? reason.label : common.reason}
            required
            autosize
            minRows={2}
            maxLength={1000}
            data-autofocus
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setMissing(false);
            }}
            error={missing && common.reasonNeeded}
          />
        )}
        <ProblemAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" color={danger ? "brick.6" : undefined} loading={pending}>
            {confirmLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
