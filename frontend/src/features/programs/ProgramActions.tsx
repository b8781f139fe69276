import { Button, List, Text } from "@mantine/core";
import { useState } from "react";
import { api, ok } from "@/api/client";
import { programActions, programs as words } from "@/i18n/ru/programs";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { ApprovalDialog, type Stamps } from "./ApprovalDialog";
import type { Program } from "./model";
import { useProgramChange } from "./queries";

type Action = keyof typeof programActions;

/** Steps back or out: shown quietly, beside the one step that leads on. */
const quiet: ReadonlySet<Action> = new Set(["return", "suspension", "cancellation"]);

const known = (action: string): action is Action => action in programActions;

/** The transitions that the server offers for this programme, the leading one as the main button. */
export function ProgramActions({ program }: { program: Program }) {
  const [asked, setAsked] = useState<Action>();
  const step = useProgramChange(({ action, reason }: { action: Action; reason: string }) =>
    send(program.id, action, reason),
  );

  const approval = useProgramChange((body: Stamps) =>
    ok(api.POST("/api/v1/programs/{programId}/approval", { params: { path: { programId: program.id } }, body })),
  );

  async function take(action: Action, reason = "") {
    await step.mutateAsync({ action, reason });
    notifyDone(programActions[action].done);
  }

  function press(action: Action) {
    if (action === "approval" || "question" in programActions[action]) setAsked(action);
    else take(action).catch(notifyProblem);
  }

  const actions = program.actions.filter(known).sort((one, other) => Number(quiet.has(other)) - Number(quiet.has(one)));
  const dialog = asked && asked !== "approval" ? programActions[asked] : undefined;
  const missing = program.startConditions.filter(({ met }) => !met);
  const reason =
    asked === "activation"
      ? missing.length > 0 && { label: words.startAnyway }
      : !!dialog && "reason" in dialog && { label: dialog.reason };
  return (
    <>
      {actions.map((action) => (
        <Button
          key={action}
          variant={quiet.has(action) ? "default" : "filled"}
          loading={step.isPending && step.variables.action === action}
          onClick={() => press(action)}
        >
          {programActions[action].label}
        </Button>
      ))}
      <ApprovalDialog
        lead={words.approvalLead}
        approve={approval.mutateAsync}
        opened={asked === "approval"}
        onClose={() => setAsked(undefined)}
        onApproved={() => notifyDone(programActions.approval.done)}
      />
      {asked && dialog && (
        <ConfirmDialog
          opened
          onClose={() => setAsked(undefined)}
          title={dialog.label}
          confirmLabel={dialog.label}
          danger={asked === "cancellation"}
          reason={reason}
          onConfirm={(reason) => take(asked, reason)}
        >
          {"question" in dialog && dialog.question}
          {asked === "activation" && missing.length > 0 && (
            <>
              <Text mt="sm">{words.notReady}</Text>
              <List>
                {missing.map(({ code }) => (
                  <List.Item key={code}>{words.startConditions[code]}</List.Item>
                ))}
              </List>
            </>
          )}
        </ConfirmDialog>
      )}
    </>
  );
}

/** One call for each transition. */
function send(programId: string, action: Action, reason: string): Promise<unknown> {
  const params = { path: { programId } };
  switch (action) {
    case "submission":
      return ok(api.POST("/api/v1/programs/{programId}/submission", { params }));
    case "return":
      return ok(api.POST("/api/v1/programs/{programId}/return", { params, body: { reason } }));
    case "activation":
      return ok(api.POST("/api/v1/programs/{programId}/activation", { params, body: { reason: reason || null } }));
    case "suspension":
      return ok(api.POST("/api/v1/programs/{programId}/suspension", { params, body: { reason } }));
    case "resumption":
      return ok(api.POST("/api/v1/programs/{programId}/resumption", { params }));
    case "closing":
      return ok(api.POST("/api/v1/programs/{programId}/closing", { params }));
    case "completion":
      return ok(api.POST("/api/v1/programs/{programId}/completion", { params }));
    case "cancellation":
      return ok(api.POST("/api/v1/programs/{programId}/cancellation", { params, body: { reason } }));
    case "approval":
      throw new Error("an approval needs its stamps: see ApprovalDialog");
  }
}
