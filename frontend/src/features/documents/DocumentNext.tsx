import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { documentStatuses, documents as words } from "@/i18n/ru/documents";
import { ButtonLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { Warnings } from "@/ui/Warnings";
import { Way } from "@/ui/Way";
import { DocumentDialogs } from "./DocumentDialogs";
import styles from "./DocumentNext.module.css";
import { type DocumentAction, type DocumentCard, placeOn, way } from "./model";
import { transitionsOf } from "./queries";

const forward = ["submission", "approval", "registration"] as const;

/** How far the paper is, what comes next in one sentence, and the button for it. */
export function DocumentNext({ document }: { document: DocumentCard }) {
  const { id, status, actions, missing, remark } = document;
  const [asked, setAsked] = useState<DocumentAction>();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const change = useChange((action: "submission" | "approval") => transitionsOf(id)[action]());
  const step = forward.find((action) => actions.includes(action));
  const place = placeOn(status);
  const incomplete = status === "draft" && missing.length > 0;

  async function start(action: (typeof forward)[number]) {
    if (action === "registration") return setAsked(action);
    setPending(true);
    setProblem(undefined);
    try {
      await change(action);
      notifyDone(words.done[action]);
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <div className={styles.frame}>
      <Section title={words.next}>
        {place !== undefined && (
          <Way label={words.path} titles={way.map((one) => documentStatuses[one])} current={place} />
        )}
        <Warnings texts={document.warnings} />
        <div className={styles.row}>
          <div className={styles.text}>
            <Text>{incomplete ? words.missing(missing.join("; ").toLowerCase()) : words.nextText[status]}</Text>
            {remark && (
              <Text className={styles.remark}>
                {status === "cancelled" ? words.cancelReason : words.remark}: {remark}
              </Text>
            )}
          </div>
          <Allowed to="documents.write">
            {incomplete && (
              <ButtonLink to="/documents/$documentId/edit" params={{ documentId: id }}>
                {words.fill}
              </ButtonLink>
            )}
            {step && !incomplete && (
              <Button loading={pending} onClick={() => void start(step)}>
                {words.actions[step]}
              </Button>
            )}
          </Allowed>
        </div>
        {problem !== undefined && (
          <div className={styles.refusal}>
            <ProblemAlert error={problem} />
          </div>
        )}
      </Section>
      <DocumentDialogs document={document} action={asked} onClose={() => setAsked(undefined)} />
    </div>
  );
}
