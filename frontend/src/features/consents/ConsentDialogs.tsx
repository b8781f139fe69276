import { useChange } from "@/api/useChange";
import { refusalEffects, consents as words } from "@/i18n/ru/consents";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import { ConfirmationForm } from "./ConfirmationForm";
import type { ConsentAction, ConsentInHand } from "./model";
import { refuseConsent, rejectConsent } from "./queries";
import { SignatureForm } from "./SignatureForm";
import { WithdrawalForm } from "./WithdrawalForm";

interface Props {
  consent: ConsentInHand;
  /** the transition that was pressed; undefined while nothing is asked */
  action: ConsentAction | undefined;
  onClose: () => void;
}

/** The window of each transition of a consent. */
export function ConsentDialogs({ consent, action, onClose }: Props) {
  const reject = useChange(rejectConsent);
  const refuse = useChange(refuseConsent);
  return (
    <>
      <FormDialog opened={action === "signature"} onClose={onClose} title={words.sign}>
        <SignatureForm consentId={consent.id} onDone={onClose} />
      </FormDialog>
      <FormDialog opened={action === "confirmation"} onClose={onClose} title={words.confirm}>
        <ConfirmationForm consent={consent} onDone={onClose} />
      </FormDialog>
      <FormDialog opened={action === "withdrawal"} onClose={onClose} title={words.withdraw}>
        <WithdrawalForm consent={consent} onDone={onClose} />
      </FormDialog>
      <ConfirmDialog
        opened={action === "rejection"}
        onClose={onClose}
        title={words.reject}
        confirmLabel={words.reject}
        danger
        reason
        onConfirm={async (reason) => {
          await reject(consent.id, reason);
          notifyDone(words.rejectToast);
        }}
      >
        {words.rejectText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={action === "refusal"}
        onClose={onClose}
        title={words.refuse}
        confirmLabel={words.refuse}
        danger
        reason
        onConfirm={async (reason) => {
          await refuse(consent.id, reason);
          notifyDone(words.refuseToast);
        }}
      >
        {refusalEffects[consent.kind]}
      </ConfirmDialog>
    </>
  );
}
