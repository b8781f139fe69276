import { Button, Popover, Stack, Textarea, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconCheck } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { activityStatuses, roadmap as words } from "@/i18n/ru/roadmap";
import type { IsoDate } from "@/lib/dates";
import { DateField } from "@/ui/DateField";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import styles from "./DoneCheck.module.css";
import { type Activity, type Occurrence, steps } from "./model";
import { useRoadmapChanges } from "./queries";

interface Props {
  programId: string;
  activity: Activity;
  /** what the mark shows: the state of the line, or of one of its terms */
  state: Activity["status"];
  /** the term that a press is about */
  occurrence: Occurrence | undefined;
  today: IsoDate;
  writable: boolean;
}

/** The round mark before a line: a press asks for date and result, both filled in already, and the line is done. */
export function DoneCheck({ programId, activity, state, occurrence, today, writable }: Props) {
  const [opened, popover] = useDisclosure(false);
  const { title, plannedResult } = activity;
  if (!writable || !occurrence || !steps(occurrence).includes("completion")) {
    return (
      <span className={styles.mark} data-status={state}>
        {state === "done" && <IconCheck size={15} stroke={3} aria-hidden />}
        <span className="visually-hidden">{activityStatuses[state]}</span>
      </span>
    );
  }
  return (
    <Popover
      opened={opened}
      onDismiss={popover.close}
      width={320}
      position="bottom-start"
      trapFocus
      withArrow
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={styles.mark}
          data-status={state}
          aria-label={words.markDone(title)}
          title={words.markDoneShort}
          onClick={popover.toggle}
        >
          <IconCheck size={15} stroke={3} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <DoneForm
          programId={programId}
          plannedResult={plannedResult}
          occurrence={occurrence}
          today={today}
          onDone={popover.close}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface FormProps {
  programId: string;
  plannedResult: string | null;
  occurrence: Occurrence;
  today: IsoDate;
  onDone: () => void;
}

function DoneForm({ programId, plannedResult, occurrence, today, onDone }: FormProps) {
  const { complete } = useRoadmapChanges(programId);
  const [doneOn, setDoneOn] = useState<IsoDate | null>(today);
  const [result, setResult] = useState(plannedResult ?? "");
  const [missing, setMissing] = useState(false);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!doneOn || (plannedResult && !result.trim())) return setMissing(true);
    complete.mutate(
      { occurrence, doneOn, result: result.trim() || null },
      {
        onSuccess: () => {
          notifyDone(words.doneToast);
          onDone();
        },
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <DateField label={words.doneOn} required value={doneOn} onChange={setDoneOn} maxDate={today} />
        <Textarea
          label={words.result}
          autosize
          minRows={1}
          maxLength={1000}
          required={plannedResult !== null}
          value={result}
          onChange={(event) => setResult(event.currentTarget.value)}
          error={missing && plannedResult && !result.trim() ? words.resultNeeded : undefined}
        />
        <ProblemAlert error={complete.error} />
        <Button type="submit" loading={complete.isPending} data-autofocus>
          {words.markDoneShort}
        </Button>
      </Stack>
    </form>
  );
}
