import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { participantStatuses, participants as words } from "@/i18n/ru/participants";
import { ButtonLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { Way } from "@/ui/Way";
import { canBePaired, hasLeft, type Participant, type ParticipantAction, stepOf, ways } from "./model";
import styles from "./NextStep.module.css";
import { stepsOf } from "./queries";
import { StepDialog } from "./StepDialog";

/** Steps that move on; the first one that is allowed is the main button. */
const forward = ["entry", "interview", "selection", "training", "training-waiver"] as const;

/** How far on the way, what comes next in one sentence, and the button for it. */
export function NextStep({ participant }: { participant: Participant }) {
  const { id, programId, side, status, actions, consents } = participant;
  const [asked, setAsked] = useState<ParticipantAction>();
  const [pending, setPending] = useState(false);
  const simple = useChange((action: "entry" | "selection") => stepsOf(id)[action]());
  // a step that would repeat what is done is not offered again
  const steps = forward.filter((action) => actions.includes(action) && !isDone(action, participant));
  const missing = consents.items.filter((item) => item.status !== "effective").length;

  async function start(action: (typeof forward)[number]) {
    if (action !== "entry" && action !== "selection") return setAsked(action);
    setPending(true);
    try {
      await simple(action);
      notifyDone(words.done[action]);
    } catch (error) {
      notifyProblem(error);
    } finally {
      setPending(false);
    }
  }

  const canPair = canBePaired(participant);
  return (
    <div className={styles.frame}>
      <Section title={words.next}>
        {!hasLeft(status) && (
          <Way
            label={words.path}
            titles={ways[side].map((step) => participantStatuses[step])}
            current={stepOf(side, status) ?? 0}
          />
        )}
        <div className={styles.row}>
          <Text className={styles.text}>{sentence(participant, missing)}</Text>
          <div className={styles.buttons}>
            <Allowed to="participants.write">
              {steps.map((action, index) => (
                <Button
                  key={action}
                  variant={index === 0 ? "filled" : "default"}
                  loading={pending && index === 0}
                  disabled={action === "entry" && missing > 0}
                  onClick={() => void start(action)}
                >
                  {words.actions[action]}
                </Button>
              ))}
            </Allowed>
            <Allowed to="pairs.write">
              {canPair && (
                <ButtonLink
                  to="/programs/$programId/pairs/new"
                  params={{ programId }}
                  search={side === "mentee" ? { menteeId: id } : { mentorId: id }}
                >
                  {words.makePair}
                </ButtonLink>
              )}
            </Allowed>
          </div>
        </div>
      </Section>
      <StepDialog participant={participant} action={asked} onClose={() => setAsked(undefined)} />
    </div>
  );
}

function isDone(action: ParticipantAction, { status, training }: Participant): boolean {
  if (action === "interview") return status === "interviewed";
  return (action === "training" || action === "training-waiver") && !!training;
}

/** Before the base consents are only asked for, after the end they are not needed any more. */
const withoutGap: ReadonlySet<Participant["status"]> = new Set(["completed", "referred", "applied"]);

/** What comes next, in one sentence. */
function sentence(participant: Participant, missing: number): string {
  const { side, status, actions } = participant;
  const { nextText } = words;
  if (hasLeft(status)) return nextText.left;
  if (missing > 0 && status === "consent_pending") return words.consentsNeeded(missing);
  if (missing > 0 && !withoutGap.has(status)) return words.consentGap(missing);
  if (actions.includes("entry")) return side === "mentee" ? words.entryReady : words.entryReadyMentor;
  if (status === "reserve") return nextText.reserve;
  if (canBePaired(participant)) return nextText.pair[side];
  if (status === "in_base") return nextText.interview;
  if (status === "interviewed") return nextText.selection;
  if (status === "selected") return nextText.training;
  if (status === "matched" || status === "active" || status === "completed") return nextText[status];
  return participantStatuses[status];
}
