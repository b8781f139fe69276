import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { training as words } from "@/i18n/ru/training";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import type { Progress, Session } from "./model";
import { markAttendance } from "./queries";
import styles from "./training.module.css";

interface Props {
  session: Session;
  mentors: readonly Progress[];
  onDone: () => void;
}

/** Who came to a session, everybody in one go. */
export function AttendanceForm({ session, mentors, onDone }: Props) {
  const mark = useChange(markAttendance);
  const [came, setCame] = useState(session.attendeeIds ?? []);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();
  const everybody = mentors.every(({ participantId }) => came.includes(participantId));

  async function save() {
    setPending(true);
    setError(undefined);
    try {
      await mark(session.id, session.version, came);
      notifyDone(words.attendanceSaved);
      onDone();
    } catch (problem) {
      setError(problem);
    } finally {
      setPending(false);
    }
  }

  return (
    <Stack>
      <Group justify="space-between">
        <Text fw={560}>{session.topic}</Text>
        <Button
          variant="default"
          size="xs"
          onClick={() => setCame(everybody ? [] : mentors.map(({ participantId }) => participantId))}
        >
          {everybody ? words.markNone : words.markAll}
        </Button>
      </Group>
      <Checkbox.Group value={came} onChange={setCame} label={words.attendance}>
        <div className={styles.people}>
          {mentors.map(({ participantId, name, note }) => (
            <Checkbox key={participantId} value={participantId} label={name} description={note} />
          ))}
        </div>
      </Checkbox.Group>
      <ProblemAlert error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {common.cancel}
        </Button>
        <Button loading={pending} onClick={() => void save()}>
          {common.save}
        </Button>
      </Group>
    </Stack>
  );
}
