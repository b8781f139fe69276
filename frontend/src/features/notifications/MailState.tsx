import { Alert, Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { notifications as words } from "@/i18n/ru/notifications";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { KeyValueList } from "@/ui/KeyValueList";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { mailQuery, repeatMail } from "./queries";

/** Numbers of the outbox: nothing is lost silently. */
export function MailState() {
  const query = useQuery(mailQuery());
  const [asked, setAsked] = useState(false);
  const repeat = useChange(repeatMail);
  return (
    <Loaded query={query}>
      {(state) =>
        state.configured && (
          <Section
            title={words.stateTitle}
            note={words.stateNote}
            actions={
              state.failed + state.uncertain > 0 && (
                <Button variant="default" onClick={() => setAsked(true)}>
                  {words.repeat}
                </Button>
              )
            }
          >
            {state.lastFailure && (
              <Alert color="brick" variant="light" mb="md">
                {words.unreachable[state.lastFailure] ?? words.unreachable.connect}
              </Alert>
            )}
            <KeyValueList
              items={[
                [words.waiting, String(state.waiting)],
                [words.sent, String(state.sent)],
                [words.failed, String(state.failed)],
                [words.uncertain, String(state.uncertain)],
              ]}
            />
            {state.uncertain > 0 && (
              <Text size="sm" c="var(--td-ink-soft)" mt="sm">
                {words.uncertainHint}
              </Text>
            )}
            <ConfirmDialog
              opened={asked}
              onClose={() => setAsked(false)}
              title={words.repeatTitle}
              confirmLabel={words.repeat}
              onConfirm={() => repeat().then(() => notifyDone(words.repeatToast))}
            >
              {words.repeatText(state.failed + state.uncertain)}
            </ConfirmDialog>
          </Section>
        )
      }
    </Loaded>
  );
}
