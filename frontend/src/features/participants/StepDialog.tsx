import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { participants as words } from "@/i18n/ru/participants";
import { today } from "@/lib/dates";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { InterviewForm } from "./InterviewForm";
import type { Participant, ParticipantAction } from "./model";
import { stepsOf } from "./queries";

interface Props {
  participant: Participant;
  /** the step that was pressed; undefined while nothing is asked */
  action: ParticipantAction | undefined;
  onClose: () => void;
}

const withReason = {
  "training-waiver": words.trainingWaiverText,
  rejection: words.rejectionText,
  withdrawal: words.withdrawalText,
};
type Reasoned = keyof typeof withReason;
const isReasoned = (action: ParticipantAction | undefined): action is Reasoned => !!action && action in withReason;

/** Asks what a step needs to know: a reason, a date, the outcome of the talk. */
export function StepDialog({ participant, action, onClose }: Props) {
  const { id } = participant;
  const reasoned = useChange((step: Reasoned, reason: string) => stepsOf(id)[step](reason));

  if (isReasoned(action)) {
    return (
      <ConfirmDialog
        opened
        onClose={onClose}
        title={words.actions[action]}
        confirmLabel={words.actions[action]}
        danger={action !== "training-waiver"}
        reason
        onConfirm={async (reason) => {
          await reasoned(action, reason);
          notifyDone(words.done[action]);
        }}
      >
        {withReason[action]}
      </ConfirmDialog>
    );
  }
  return (
    <>
      <FormDialog opened={action === "interview"} onClose={onClose} title={words.interviewTitle}>
        <InterviewForm participantId={id} onDone={onClose} />
      </FormDialog>
      <FormDialog opened={action === "training"} onClose={onClose} title={words.actions.training}>
        <TrainingForm participantId={id} onDone={onClose} />
      </FormDialog>
    </>
  );
}

interface FormProps {
  participantId: string;
  onDone: () => void;
}

const needed = v.pipe(v.string(), v.nonEmpty(common.required));
function TrainingForm({ participantId, onDone }: FormProps) {
  const date = today(useTimeZone());
  const save = useChange((completedOn: string) => stepsOf(participantId).training(completedOn));
  const form = useForm<{ completedOn: string }>({
    resolver: checkedBy(v.object({ completedOn: needed })),
    defaultValues: { completedOn: date },
  });
  return (
    <FormBody
      form={form}
      submitLabel={words.actions.training}
      onCancel={onDone}
      onSubmit={async ({ completedOn }) => {
        await save(completedOn);
        notifyDone(words.done.training);
        onDone();
      }}
    >
      <DateField control={form.control} name="completedOn" label={words.trainingOn} maxDate={date} required />
    </FormBody>
  );
}
