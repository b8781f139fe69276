import { Button, Center, Group, Modal, Stack, Text } from "@mantine/core";
import { day } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { surveys as words } from "@/i18n/ru/surveys";
import { CopyField } from "@/ui/CopyField";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { QrCode } from "@/ui/QrCode";
import type { Assignment } from "./model";
import { useLink } from "./queries";

interface Props {
  assignment: Assignment;
  onClose: () => void;
}

/** Makes a personal link, after saying that it replaces the former one, and shows it this one time. */
export function LinkDialog({ assignment: { id, fullName }, onClose }: Props) {
  const { data, error, isPending, mutate } = useLink();
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={!data}
      title={words.linkTitle}
      closeButtonProps={{ "aria-label": common.close }}
    >
      {data ? (
        <Stack>
          <Text>{words.linkReady(fullName, day(data.expiresOn))}</Text>
          <CopyField label={words.linkTitle} value={data.link} />
          <Center>
            <QrCode text={data.link} size={176} />
          </Center>
        </Stack>
      ) : (
        <Stack>
          <Text>{words.linkText(fullName)}</Text>
          <ProblemAlert error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button data-autofocus loading={isPending} onClick={() => mutate(id)}>
              {words.linkCreate}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}
