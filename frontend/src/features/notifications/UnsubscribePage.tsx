import { Button, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { notifications as words } from "@/i18n/ru/notifications";
import { takeFragment } from "@/lib/fragment";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Wordmark } from "@/ui/Wordmark";
import { unsubscribe } from "./queries";
import styles from "./UnsubscribePage.module.css";

/** Kept beside the page: the router draws it anew when the address loses its secret. */
let kept = "";

function takeToken(): string {
  kept = takeFragment() || kept;
  return kept;
}

/** Where the link of a mail leads. Only the press ends the mail: programs open links of mails too. */
export default function UnsubscribePage() {
  const [token] = useState(takeToken);
  const [state, setState] = useState<"asked" | "sending" | "done">("asked");
  const [problem, setProblem] = useState<unknown>();

  async function end() {
    setState("sending");
    setProblem(undefined);
    try {
      await unsubscribe(token);
      setState("done");
    } catch (error) {
      setProblem(error);
      setState("asked");
    }
  }

  const title = !token ? words.unsubscribeBroken : state === "done" ? words.unsubscribed : words.unsubscribeTitle;
  const text = !token ? words.unsubscribeBrokenText : state === "done" ? words.unsubscribedText : words.unsubscribeText;
  return (
    <main className={styles.page}>
      <Wordmark size={30} />
      <div className={styles.sheet}>
        <PageHeader title={title} />
        <Stack>
          <Text>{text}</Text>
          {problem !== undefined && <ProblemAlert error={problem} />}
          {token && state !== "done" ? (
            <Button w="fit-content" loading={state === "sending"} onClick={() => void end()}>
              {words.unsubscribe}
            </Button>
          ) : (
            <ButtonLink to="/sign-in" variant="default" w="fit-content">
              {words.toSignIn}
            </ButtonLink>
          )}
        </Stack>
      </div>
    </main>
  );
}
