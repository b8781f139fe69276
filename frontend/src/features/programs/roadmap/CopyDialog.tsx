import { Select, Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { shiftPolicies } from "@/i18n/ru/roadmap";
import { roadmapLife as words } from "@/i18n/ru/roadmapLife";
import { uuid } from "@/lib/random";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone } from "@/ui/notify";
import { useEditionChanges } from "./editions";

type Policy = keyof typeof shiftPolicies;

/** This roadmap for the next school year, in a programme of its own. */
export function CopyDialog({
  programId,
  opened,
  onClose,
}: {
  programId: string;
  opened: boolean;
  onClose: () => void;
}) {
  const { copy } = useEditionChanges(programId);
  const navigate = useNavigate();
  const key = useRef(uuid());
  const [policy, setPolicy] = useState<Policy | null>(null);

  async function confirm() {
    const made = (await copy.mutateAsync({
      key: key.current,
      request: { targetProgramId: null, shiftPolicy: policy },
    })) as { programId: string };
    key.current = uuid();
    notifyDone(words.copied);
    await navigate({ to: "/programs/$programId/roadmap", params: { programId: made.programId } });
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={words.copyTitle}
      confirmLabel={words.copyConfirm}
      onConfirm={confirm}
    >
      <Stack gap="md">
        {words.copyText}
        <Select
          label={words.copyShift}
          placeholder={words.copyShiftKeep}
          clearable
          data={Object.entries(shiftPolicies).map(([value, label]) => ({ value, label }))}
          value={policy}
          onChange={(value) => setPolicy(value as Policy | null)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
