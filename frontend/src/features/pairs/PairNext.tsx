import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { ProblemError } from "@/api/problem";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { pairStatuses, pairs as words } from "@/i18n/ru/pairs";
import { ButtonLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { Way } from "@/ui/Way";
import { type Pair, type PairAction, placeOn, way } from "./model";
import { PairDialogs } from "./PairDialogs";
import styles from "./PairNext.module.css";
import { transitionsOf } from "./queries";

/** Transitions that move on; those without a window of their own are done at once. */
const forward = ["proposal", "order", "activation", "resumption", "completion"] as const;
const atOnce = ["proposal", "activation", "resumption"] as const;
type AtOnce = (typeof atOnce)[number];
const isAtOnce = (action: PairAction): action is AtOnce => (atOnce as readonly string[]).includes(action);

/** How far the pair is, what comes next in one sentence, and the button for it. */
export function PairNext({ programId, pair }: { programId: string; pair: Pair }) {
  const { id, status, actions, checklist } = pair;
  const [asked, setAsked] = useState<PairAction>();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const change = useChange((action: AtOnce) => transitionsOf(id)[action]());
  const step = forward.find((action) => actions.includes(action));
  const missing = checklist.filter(({ ok }) => !ok).length;
  const place = placeOn(status);

  async function start(action: PairAction) {
    if (!isAtOnce(action)) return setAsked(action);
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
        {place !== undefined && <Way label={words.path} titles={way.map((one) => pairStatuses[one])} current={place} />}
        <div className={styles.row}>
          <Text className={styles.text}>{sentence(pair, missing)}</Text>
          <Allowed to="pairs.write">
            {step && (
              <Button
                loading={pending}
                disabled={step === "activation" && missing > 0}
                onClick={() => void start(step)}
              >
                {words.actions[step]}
              </Button>
            )}
          </Allowed>
          {status === "active" && (
            <Allowed to="meetings.write">
              <ButtonLink to="/programs/$programId/meetings/new" params={{ programId }} search={{ pairId: id }}>
                {words.planMeeting}
              </ButtonLink>
            </Allowed>
          )}
        </div>
        <Refusal error={problem} />
      </Section>
      <PairDialogs pair={pair} action={asked} onClose={() => setAsked(undefined)} />
    </div>
  );
}

/** Why the step was refused, with every condition that is not met (V-10). */
function Refusal({ error }: { error: unknown }) {
  if (!error) return null;
  return (
    <div className={styles.refusal}>
      <ProblemAlert error={error} />
      {error instanceof ProblemError && error.fields.length > 0 && (
        <ul>
          {error.fields.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function sentence({ status }: Pair, missing: number): string {
  if (status !== "ordered") return words.nextText[status];
  return missing > 0 ? words.orderedMissing(missing) : words.nextText.orderedReady;
}
