import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { training as words } from "@/i18n/ru/training";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { AttendanceForm } from "./AttendanceForm";
import type { Course, Progress, Session } from "./model";
import { cancelSession } from "./queries";
import { SessionForm } from "./SessionForm";
import { SessionRow } from "./SessionRow";
import styles from "./training.module.css";

interface Props {
  course: Course;
  sessions: readonly Session[];
  mentors: readonly Progress[];
}

type Asked = { what: "edit" | "mark" | "cancel"; session: Session } | { what: "add" };

/** Sessions in the order of time; attendance of each is marked for everybody at once. */
export function SessionsSection({ course, sessions, mentors }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const cancel = useChange(cancelSession);
  const close = () => setAsked(undefined);
  const session = asked && asked.what !== "add" ? asked.session : undefined;
  const add = (
    <Allowed to="training.write">
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setAsked({ what: "add" })}>
        {words.addSession}
      </Button>
    </Allowed>
  );
  return (
    <Section title={words.sessions} actions={sessions.length > 0 && add} flush>
      {sessions.length === 0 ? (
        <EmptyState title={words.noSessionsTitle} action={add} compact>
          {words.noSessionsText}
        </EmptyState>
      ) : (
        <ol className={styles.list}>
          {sessions.map((one) => (
            <SessionRow
              key={one.id}
              session={one}
              learners={mentors.length}
              onAsk={(what) => setAsked({ what, session: one })}
            />
          ))}
        </ol>
      )}
      <FormDialog
        opened={asked?.what === "add" || asked?.what === "edit"}
        onClose={close}
        title={asked?.what === "edit" ? words.editSession : words.addSession}
      >
        <SessionForm courseId={course.id} session={session} onDone={close} />
      </FormDialog>
      <FormDialog opened={asked?.what === "mark"} onClose={close} title={words.attendance}>
        {session && <AttendanceForm session={session} mentors={mentors} onDone={close} />}
      </FormDialog>
      {session && asked?.what === "cancel" && (
        <ConfirmDialog
          opened
          onClose={close}
          title={words.cancelSession}
          confirmLabel={words.cancelSession}
          danger
          reason
          onConfirm={async (reason) => {
            await cancel(session.id, reason);
            notifyDone(words.cancelled);
          }}
        >
          {words.cancelText}
        </ConfirmDialog>
      )}
    </Section>
  );
}
