import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { fields } from "@/i18n/ru/fields";
import { participants as words } from "@/i18n/ru/participants";
import { notifyDone, notifyProblem } from "@/ui/notify";
import type { Participant, ParticipantAction } from "./model";
import { stepsOf } from "./queries";
import { StepDialog } from "./StepDialog";

/** Steps aside and out of the programme; rarely needed, so they stand in a menu. */
const aside = ["reserve", "rejection", "withdrawal"] as const;

export function StepMenu({ participant }: { participant: Participant }) {
  const [asked, setAsked] = useState<ParticipantAction>();
  const reserve = useChange(() => stepsOf(participant.id).reserve());
  const steps = aside.filter((action) => participant.actions.includes(action));
  if (steps.length === 0) return null;

  function start(action: (typeof aside)[number]) {
    if (action !== "reserve") return setAsked(action);
    reserve().then(() => notifyDone(words.done.reserve), notifyProblem);
  }

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={fields.more}>
            <IconDots size={19} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {steps.map((action) => (
            <Menu.Item key={action} color={action === "reserve" ? undefined : "brick.6"} onClick={() => start(action)}>
              {words.actions[action]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <StepDialog participant={participant} action={asked} onClose={() => setAsked(undefined)} />
    </>
  );
}
