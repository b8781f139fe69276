import { Button, CopyButton, Group, Modal, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconBell, IconCheck, IconCopy } from "@tabler/icons-react";
import { counted } from "@/i18n/plural";
import { common } from "@/i18n/ru/common";
import { rounds as words } from "@/i18n/ru/rounds";
import { ProblemAlert } from "@/ui/ProblemAlert";
import type { Round } from "./model";
import { useReminder } from "./roundActions";
import styles from "./surveys.module.css";

/** Reminds those who have not answered: a text for each, to be sent by whatever way he reads. */
export function ReminderButton({ round }: { round: Round }) {
  const [opened, dialog] = useDisclosure(false);
  const { data, error, isPending, mutate, reset } = useReminder();
  const close = () => {
    dialog.close();
    reset();
  };
  return (
    <>
      <Button variant="default" leftSection={<IconBell size={18} aria-hidden />} onClick={dialog.open}>
        {words.remind}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        size="lg"
        title={words.remindTitle}
        closeOnClickOutside={!data}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {data ? (
          <Stack>
            <Text>{words.remindReady}</Text>
            <Group>
              <Copy label={words.remindCopyAll} value={data.map(({ text }) => text).join("\n\n")} />
            </Group>
            <ul className={styles.reminders}>
              {data.map(({ assignmentId, fullName, text }) => (
                <li key={assignmentId}>
                  <span>{fullName}</span>
                  <Copy label={common.copy} name={words.remindOf(fullName)} value={text} />
                </li>
              ))}
            </ul>
          </Stack>
        ) : (
          <Stack>
            <Text>{words.remindText(counted(round.invited - round.submitted, words.recipientForms))}</Text>
            <ProblemAlert error={error} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {common.cancel}
              </Button>
              <Button data-autofocus loading={isPending} onClick={() => mutate(round.id)}>
                {words.remindConfirm}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </>
  );
}

function Copy({ label, name, value }: { label: string; name?: string; value: string }) {
  return (
    <CopyButton value={value} timeout={3000}>
      {({ copied, copy }) => (
        <Button
          variant="light"
          size="xs"
          aria-label={name && !copied ? name : undefined}
          leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
          onClick={copy}
        >
          <span aria-live="polite">{copied ? common.copied : label}</span>
        </Button>
      )}
    </CopyButton>
  );
}
