import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { plans as words } from "@/i18n/ru/plans";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { FormDialog } from "@/ui/FormDialog";
import { ButtonLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { ClosingForm } from "./ClosingForm";
import { type Plan, stepOf } from "./model";
import { approvePlan, returnPlan, submitPlan } from "./queries";

/** What the buttons here do. */
const steps = ["edit", "submission", "approval", "return", "closing"];

/** What comes next for the plan in one sentence, and the buttons for it. */
export function PlanNext({ programId, plan }: { programId: string; plan: Plan }) {
  const [asked, setAsked] = useState<"return" | "closing">();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const submit = useChange(submitPlan);
  const approve = useChange(approvePlan);
  const giveBack = useChange(returnPlan);
  const may = (action: string) => plan.actions.includes(action);
  const close = () => setAsked(undefined);

  async function run(change: (planId: string) => Promise<unknown>, done: string) {
    setPending(true);
    setProblem(undefined);
    try {
      await change(plan.id);
      notifyDone(done);
    } catch (error) {
      setProblem(error);
    } finally {
      setPending(false);
    }
  }

  return (
    <Section title={words.next}>
      <Text>{words.steps[stepOf(plan)]}</Text>
      <Group mt={steps.some(may) ? "md" : 0}>
        {may("edit") && (
          <ButtonLink
            to="/programs/$programId/plans/$planId/edit"
            params={{ programId, planId: plan.id }}
            variant={plan.items.length === 0 ? "filled" : "default"}
          >
            {words.edit}
          </ButtonLink>
        )}
        {may("submission") && plan.items.length > 0 && (
          <Button loading={pending} onClick={() => void run(submit, words.submitted)}>
            {words.submit}
          </Button>
        )}
        {may("approval") && (
          <Button loading={pending} onClick={() => void run(approve, words.approvedToast)}>
            {words.approve}
          </Button>
        )}
        {may("return") && (
          <Button variant="default" onClick={() => setAsked("return")}>
            {words.giveBack}
          </Button>
        )}
        {may("closing") && <Button onClick={() => setAsked("closing")}>{words.close}</Button>}
      </Group>
      <ProblemAlert error={problem} />
      <ConfirmDialog
        opened={asked === "return"}
        onClose={close}
        title={words.giveBackTitle}
        confirmLabel={words.giveBack}
        reason={{ label: words.giveBackReason }}
        onConfirm={async (reason) => {
          await giveBack(plan.id, reason);
          notifyDone(words.returned);
        }}
      />
      <FormDialog opened={asked === "closing"} onClose={close} title={words.closeTitle}>
        <ClosingForm plan={plan} onDone={close} />
      </FormDialog>
    </Section>
  );
}
