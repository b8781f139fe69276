import { useChange } from "@/api/useChange";
import { pairs as words } from "@/i18n/ru/pairs";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import { CompletionForm } from "./CompletionForm";
import { DissolutionForm } from "./DissolutionForm";
import type { Pair, PairAction } from "./model";
import { OrderForm } from "./OrderForm";
import { transitionsOf } from "./queries";
import { ReplacementForm } from "./ReplacementForm";

interface Props {
  pair: Pair;
  /** the transition that was pressed; undefined while nothing is asked */
  action: PairAction | undefined;
  onClose: () => void;
}

const withReason = { pause: words.pauseText, cancellation: words.cancelText };

/** The window of each transition of a pair that asks for something. */
export function PairDialogs({ pair, action, onClose }: Props) {
  const change = useChange((step: keyof typeof withReason, reason: string) => transitionsOf(pair.id)[step](reason));
  return (
    <>
      <FormDialog opened={action === "order"} onClose={onClose} title={words.orderTitle}>
        <OrderForm pair={pair} onDone={onClose} />
      </FormDialog>
      <FormDialog opened={action === "dissolution"} onClose={onClose} title={words.actions.dissolution}>
        <DissolutionForm pairId={pair.id} onDone={onClose} />
      </FormDialog>
      <FormDialog opened={action === "replacement"} onClose={onClose} title={words.actions.replacement}>
        <ReplacementForm pair={pair} onDone={onClose} />
      </FormDialog>
      <FormDialog opened={action === "completion"} onClose={onClose} title={words.actions.completion}>
        <CompletionForm pair={pair} onDone={onClose} />
      </FormDialog>
      {(["pause", "cancellation"] as const).map((step) => (
        <ConfirmDialog
          key={step}
          opened={action === step}
          onClose={onClose}
          title={words.actions[step]}
          confirmLabel={words.actions[step]}
          danger={step === "cancellation"}
          reason
          onConfirm={async (reason) => {
            await change(step, reason);
            notifyDone(words.done[step]);
          }}
        >
          {withReason[step]}
        </ConfirmDialog>
      ))}
    </>
  );
}
