import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { participants as words } from "@/i18n/ru/participants";
import { story } from "@/i18n/ru/story";
import { MoreMenu } from "@/ui/MoreMenu";
import { notifyDone, notifyProblem } from "@/ui/notify";
import type { Participant, ParticipantAction } from "./model";
import { stepsOf } from "./queries";
import { StepDialog } from "./StepDialog";
import { CarryOverDialog } from "./story/CarryOverDialog";
import { InviteDialog } from "./story/InviteDialog";

/** Steps aside and out of the programme; rarely needed, so they stand in a menu. */
const aside = ["reserve", "rejection", "withdrawal"] as const;

/** Without consents, or gone: no account is made. */
const uninvited: readonly Participant["status"][] = ["consent_pending", "declined", "rejected", "withdrawn", "erased"];

export function StepMenu({ participant }: { participant: Participant }) {
  const [asked, setAsked] = useState<ParticipantAction>();
  const reserve = useChange(() => stepsOf(participant.id).reserve());
  const steps = aside.filter((action) => participant.actions.includes(action));
  const goesOn = participant.actions.includes("continuation");
  const [leading, setLeading] = useState(false);
  const [inviting, setInviting] = useState(false);
  const invitable = !uninvited.includes(participant.status);
  if (steps.length === 0 && !goesOn && !invitable) return null;

  function start(action: (typeof aside)[number]) {
    if (action !== "reserve") return setAsked(action);
    reserve().then(() => notifyDone(words.done.reserve), notifyProblem);
  }

  return (
    <Allowed to="participants.write">
      <MoreMenu
        items={[
          ...(invitable
            ? [{ key: "invitation", label: story.invite, danger: false, onClick: () => setInviting(true) }]
            : []),
          ...(goesOn
            ? [{ key: "continuation", label: story.carryOver, danger: false, onClick: () => setLeading(true) }]
            : []),
          ...steps.map((action) => ({
            key: action,
            label: words.actions[action],
            danger: action !== "reserve",
            onClick: () => start(action),
          })),
        ]}
      />
      <CarryOverDialog participant={participant} opened={leading} onClose={() => setLeading(false)} />
      <InviteDialog participantId={participant.id} opened={inviting} onClose={() => setInviting(false)} />
      <StepDialog participant={participant} action={asked} onClose={() => setAsked(undefined)} />
    </Allowed>
  );
}
