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

/** Steps aside and out of the programme; rarely needed, so they stand in a menu. */
const aside = ["reserve", "rejection", "withdrawal"] as const;

export function StepMenu({ participant }: { participant: Participant }) {
  const [asked, setAsked] = useState<ParticipantAction>();
  const reserve = useChange(() => stepsOf(participant.id).reserve());
  const steps = aside.filter((action) => participant.actions.includes(action));
  const goesOn = participant.actions.includes("continuation");
  const [leading, setLeading] = useState(false);
  if (steps.length === 0 && !goesOn) return null;

  function start(action: (typeof aside)[number]) {
    if (action !== "reserve") return setAsked(action);
    reserve().then(() => notifyDone(words.done.reserve), notifyProblem);
  }

  return (
    <Allowed to="participants.write">
      <MoreMenu
        items={[
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
      <StepDialog participant={participant} action={asked} onClose={() => setAsked(undefined)} />
    </Allowed>
  );
}
