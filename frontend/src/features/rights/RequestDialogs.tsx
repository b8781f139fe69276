import { Checkbox, List, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { rights as words } from "@/i18n/ru/rights";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone } from "@/ui/notify";
import type { DataRequest, DataRequestAction } from "./model";
import { closeRequest, completeRequest, eraseData, extendRequest, refuseRequest, startRequest } from "./queries";

interface Props {
  request: DataRequest;
  action: DataRequestAction | undefined;
  onClose: () => void;
}

/** The window of each step; each says what will happen. */
export function RequestDialogs({ request, action, onClose }: Props) {
  const start = useChange(startRequest);
  const complete = useChange(completeRequest);
  const extend = useChange(extendRequest);
  const refuse = useChange(refuseRequest);
  const close = useChange(closeRequest);
  const done = (text: string) => () => notifyDone(text);
  const { id } = request;
  return (
    <>
      <ConfirmDialog
        opened={action === "start"}
        onClose={onClose}
        title={words.start}
        confirmLabel={words.start}
        onConfirm={() => start(id).then(done(words.startToast))}
      >
        {words.steps.received}
      </ConfirmDialog>
      <ConfirmDialog
        opened={action === "completion"}
        onClose={onClose}
        title={words.complete}
        confirmLabel={words.complete}
        reason={{ label: words.completeLabel }}
        onConfirm={(answer) => complete(id, answer).then(done(words.completeToast))}
      >
        {words.completeText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={action === "extension"}
        onClose={onClose}
        title={words.extend(request.extension)}
        confirmLabel={words.extend(request.extension)}
        reason
        onConfirm={(reason) => extend(id, reason).then(done(words.extendToast))}
      >
        {words.extendText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={action === "refusal"}
        onClose={onClose}
        title={words.refuse}
        confirmLabel={words.refuse}
        danger
        reason={{ label: words.refuseLabel }}
        onConfirm={(basis) => refuse(id, basis).then(done(words.refuseToast))}
      >
        {words.refuseText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={action === "closing"}
        onClose={onClose}
        title={words.close}
        confirmLabel={words.close}
        onConfirm={() => close(id).then(done(words.closeToast))}
      >
        {words.closeText}
      </ConfirmDialog>
      <EraseDialog id={id} opened={action === "erasure"} onClose={onClose} />
    </>
  );
}

/** L-08: cannot be undone, so every effect is named and the box is ticked by hand. */
function EraseDialog({ id, opened, onClose }: { id: string; opened: boolean; onClose: () => void }) {
  const erase = useChange(eraseData);
  const [sure, setSure] = useState(false);
  const [missing, setMissing] = useState(false);

  async function confirm() {
    if (!sure) {
      setMissing(true);
      return false;
    }
    await erase(id);
    notifyDone(words.eraseToast);
    return true;
  }

  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={words.eraseTitle}
      confirmLabel={words.erase}
      danger
      onConfirm={confirm}
    >
      <Stack>
        <Text>{words.eraseLead}</Text>
        <List size="sm" spacing={4}>
          {words.eraseSteps.map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
        <Checkbox
          label={words.eraseConfirm}
          checked={sure}
          error={missing && !sure ? words.eraseNeeded : undefined}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
