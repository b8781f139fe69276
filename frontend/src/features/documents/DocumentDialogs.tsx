import { useChange } from "@/api/useChange";
import { documents as words } from "@/i18n/ru/documents";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import type { DocumentAction, DocumentCard } from "./model";
import { transitionsOf } from "./queries";
import { RegistrationForm } from "./RegistrationForm";
import { SupersessionForm } from "./SupersessionForm";

interface Props {
  document: DocumentCard;
  /** the transition that was pressed; undefined while nothing is asked */
  action: DocumentAction | undefined;
  onClose: () => void;
}

/** The window of each transition of a paper. */
export function DocumentDialogs({ document, action, onClose }: Props) {
  const { id } = document;
  const sendBack = useChange((reason: string) => transitionsOf(id).return(reason));
  const cancel = useChange((reason: string) => transitionsOf(id).cancellation(reason));
  const archive = useChange(() => transitionsOf(id).archive());
  return (
    <>
      <FormDialog opened={action === "registration"} onClose={onClose} title={words.actions.registration}>
        <RegistrationForm document={document} onDone={onClose} />
      </FormDialog>
      <FormDialog opened={action === "supersession"} onClose={onClose} title={words.actions.supersession}>
        <SupersessionForm document={document} onDone={onClose} />
      </FormDialog>
      <ConfirmDialog
        opened={action === "return"}
        onClose={onClose}
        title={words.actions.return}
        confirmLabel={words.actions.return}
        reason={{ label: words.returnReason }}
        onConfirm={async (reason) => {
          await sendBack(reason);
          notifyDone(words.done.return);
        }}
      />
      <ConfirmDialog
        opened={action === "cancellation"}
        onClose={onClose}
        title={words.actions.cancellation}
        confirmLabel={words.actions.cancellation}
        danger
        reason
        onConfirm={async (reason) => {
          await cancel(reason);
          notifyDone(words.done.cancellation);
        }}
      >
        {words.cancelText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={action === "archive"}
        onClose={onClose}
        title={words.actions.archive}
        confirmLabel={words.actions.archive}
        onConfirm={async () => {
          await archive();
          notifyDone(words.done.archive);
        }}
      >
        {words.archiveText}
      </ConfirmDialog>
    </>
  );
}
