import { ActionIcon, Menu, Stack } from "@mantine/core";
import {
  IconArrowBackUp,
  IconCalendarTime,
  IconCheck,
  IconDots,
  IconPencil,
  IconPlayerPlay,
  IconRosetteDiscountCheck,
  IconTrash,
  IconX,
} from "@tabler/icons-react";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { common } from "@/i18n/ru/common";
import { roadmap as words } from "@/i18n/ru/roadmap";
import type { IsoDate } from "@/lib/dates";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { DateField } from "@/ui/DateField";
import { notifyProblem } from "@/ui/notify";
import { type Activity, type Occurrence, type Step, stepsOf } from "./model";
import { useRoadmapChanges } from "./queries";

interface Props {
  programId: string;
  activity: Activity;
  /** the term that the steps are about */
  occurrence: Occurrence;
  /** opens the line itself; absent where the menu is about one term only */
  onEdit?: () => void;
}

type Asked = "return" | "postponement" | "refusal" | "cancellation" | "remove";

/** What else can be done to a line: to its next term, or to the line itself. */
export function ActivityMenu({ programId, activity, occurrence, onEdit }: Props) {
  const changes = useRoadmapChanges(programId);
  const [asked, setAsked] = useState<Asked>();
  const leads = can(useMe(), "roadmap.edit");
  const possible = stepsOf(occurrence, leads);
  const item = (step: Step, label: string, Icon: typeof IconDots, onClick: () => void) =>
    possible.includes(step) && (
      <Menu.Item leftSection={<Icon size={17} aria-hidden />} onClick={onClick}>
        {label}
      </Menu.Item>
    );
  const failed = { onError: notifyProblem };
  if (!onEdit && possible.every((step) => step === "completion")) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size="md" aria-label={words.moreActions(activity.title)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {item("start", words.actions.start, IconPlayerPlay, () => changes.start.mutate(occurrence, failed))}
          {item("verification", words.actions.verify, IconRosetteDiscountCheck, () =>
            changes.verify.mutate(occurrence, failed),
          )}
          {item("return", words.actions.return, IconArrowBackUp, () => setAsked("return"))}
          {item("agreement", words.actions.agree, IconCheck, () => changes.agree.mutate(occurrence, failed))}
          {item("refusal", words.actions.refuse, IconArrowBackUp, () => setAsked("refusal"))}
          {item("postponement", leads ? words.actions.postpone : words.actions.askPostpone, IconCalendarTime, () =>
            setAsked("postponement"),
          )}
          {item("cancellation", words.actions.cancel, IconX, () => setAsked("cancellation"))}
          {onEdit && (
            <>
              {possible.length > 0 && <Menu.Divider />}
              <Menu.Item leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
                {words.actions.edit}
              </Menu.Item>
              <Menu.Item
                color="brick.6"
                leftSection={<IconTrash size={17} aria-hidden />}
                onClick={() => setAsked("remove")}
              >
                {words.actions.remove}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {asked && (
        <Question
          asked={asked}
          activity={activity}
          occurrence={occurrence}
          changes={changes}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

interface QuestionProps {
  asked: Asked;
  activity: Activity;
  occurrence: Occurrence;
  changes: ReturnType<typeof useRoadmapChanges>;
  onClose: () => void;
}

function Question({ asked, activity, occurrence, changes, onClose }: QuestionProps) {
  const [dueOn, setDueOn] = useState<IsoDate | null>(occurrence.dueOn);
  const [dateMissing, setDateMissing] = useState(false);
  const dialog = { opened: true, onClose };
  switch (asked) {
    case "return":
      return (
        <ConfirmDialog
          {...dialog}
          title={words.returnTitle}
          confirmLabel={words.actions.return}
          reason={{ label: words.returnReason }}
          onConfirm={(reason) => changes.sendBack.mutateAsync({ occurrence, reason })}
        />
      );
    case "refusal":
      return (
        <ConfirmDialog
          {...dialog}
          title={words.refuseTitle}
          confirmLabel={words.actions.refuse}
          reason
          onConfirm={(reason) => changes.refuse.mutateAsync({ occurrence, reason })}
        />
      );
    case "postponement":
      return (
        <ConfirmDialog
          {...dialog}
          title={words.postponeTitle}
          confirmLabel={words.actions.postpone}
          reason
          onConfirm={async (reason) => {
            if (!dueOn) {
              setDateMissing(true);
              return false;
            }
            return changes.postpone.mutateAsync({ occurrence, dueOn, reason });
          }}
        >
          <Stack gap="xs">
            {activity.title}
            <DateField
              label={words.newDue}
              required
              value={dueOn}
              onChange={setDueOn}
              error={dateMissing && !dueOn && common.required}
            />
          </Stack>
        </ConfirmDialog>
      );
    case "cancellation":
      return (
        <ConfirmDialog
          {...dialog}
          title={words.cancelTitle}
          confirmLabel={words.cancelConfirm}
          danger
          reason
          onConfirm={(reason) => changes.cancel.mutateAsync({ occurrence, reason })}
        >
          {words.cancelText}
        </ConfirmDialog>
      );
    case "remove":
      return (
        <ConfirmDialog
          {...dialog}
          title={words.removeTitle}
          confirmLabel={words.removeConfirm}
          danger
          onConfirm={() => changes.removeActivity.mutateAsync(activity.id)}
        >
          {words.removeText}
        </ConfirmDialog>
      );
  }
}
