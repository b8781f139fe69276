import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { common } from "@/i18n/ru/common";
import { rounds as words } from "@/i18n/ru/rounds";
import { ProblemAlert } from "@/ui/ProblemAlert";
import type { Assignment } from "./model";
import { useEntry } from "./roundActions";

export type EntrySource = "paper" | "read_out";

interface Props {
  assignment: Assignment;
  source: EntrySource;
  onClose: () => void;
}

/** Opens one participant's questionnaire for somebody of the staff, and says how it will be marked. */
export function EntryDialog({ assignment, source, onClose }: Props) {
  const { data, error, isPending, mutate } = useEntry();
  const [gone, setGone] = useState(false);
  const queryClient = useQueryClient();
  const paper = source === "paper";

  function close() {
    void queryClient.invalidateQueries({ queryKey: ["surveys"] });
    onClose();
  }

  return (
    <Modal
      opened
      onClose={close}
      title={paper ? words.enterPaper : words.enterReadOut}
      closeButtonProps={{ "aria-label": common.close }}
    >
      <Stack>
        <Text>
          {data ? words.enterReady : (paper ? words.enterPaperText : words.enterReadOutText)(assignment.fullName)}
        </Text>
        <ProblemAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {gone ? words.enterDone : common.cancel}
          </Button>
          {data ? (
            !gone && (
              <Button
                component="a"
                href={data.link}
                target="_blank"
                rel="noopener noreferrer"
                data-autofocus
                rightSection={<IconExternalLink size={17} aria-hidden />}
                onClick={() => setGone(true)}
              >
                {words.enterOpen}
              </Button>
            )
          ) : (
            <Button data-autofocus loading={isPending} onClick={() => mutate({ assignment, source })}>
              {words.enterPrepare}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}
