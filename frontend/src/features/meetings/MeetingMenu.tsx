import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { meetings as words } from "@/i18n/ru/meetings";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { MoreMenu } from "@/ui/MoreMenu";
import { notifyDone } from "@/ui/notify";
import { AbsenceForm } from "./AbsenceForm";
import type { Meeting } from "./model";
import { cancelMeeting } from "./queries";
import { ReschedulingForm } from "./ReschedulingForm";

type Action = "rescheduling" | "absence" | "cancellation";

const labels: Record<Action, string> = {
  rescheduling: words.reschedule,
  absence: words.absence,
  cancellation: words.cancel,
};

/** What can become of a planned meeting besides taking place. */
export function MeetingMenu({ programId, meeting }: { programId: string; meeting: Meeting }) {
  const [asked, setAsked] = useState<Action>();
  const cancel = useChange(cancelMeeting);
  const close = () => setAsked(undefined);
  if (meeting.status !== "planned") return null;
  return (
    <Allowed to="meetings.write">
      <MoreMenu
        items={(Object.keys(labels) as Action[]).map((action) => ({
          key: action,
          label: labels[action],
          danger: action === "cancellation",
          onClick: () => setAsked(action),
        }))}
      />
      <FormDialog opened={asked === "rescheduling"} onClose={close} title={words.rescheduleTitle}>
        <ReschedulingForm programId={programId} meeting={meeting} onDone={close} />
      </FormDialog>
      <FormDialog opened={asked === "absence"} onClose={close} title={words.absenceTitle}>
        <AbsenceForm meetingId={meeting.id} onDone={close} />
      </FormDialog>
      <ConfirmDialog
        opened={asked === "cancellation"}
        onClose={close}
        title={words.cancelTitle}
        confirmLabel={words.cancelTitle}
        danger
        reason
        onConfirm={async (reason) => {
          await cancel(meeting.id, reason);
          notifyDone(words.cancelled);
        }}
      >
        {words.cancelText}
      </ConfirmDialog>
    </Allowed>
  );
}
