import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { plans as words } from "@/i18n/ru/plans";
import { uuid } from "@/lib/random";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { MoreMenu } from "@/ui/MoreMenu";
import { notifyDone, notifyProblem } from "@/ui/notify";
import type { Plan } from "./model";
import { amendPlan, deletePlan, downloadPlan } from "./queries";

/** Files, the next edition, the end of a draft. */
export function PlanMenu({ programId, plan }: { programId: string; plan: Plan }) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState<"amendment" | "deletion">();
  const [key] = useState(uuid);
  const amend = useChange(amendPlan);
  const remove = useChange(deletePlan);
  const take = (format: "docx" | "pdf") => void downloadPlan(plan.id, format).catch(notifyProblem);
  const close = () => setAsked(undefined);
  return (
    <>
      <MoreMenu
        items={[
          { key: "docx", label: `${words.download} DOCX`, onClick: () => take("docx") },
          { key: "pdf", label: `${words.download} PDF`, onClick: () => take("pdf") },
          ...(plan.actions.includes("amendment")
            ? [{ key: "amendment", label: words.amend, onClick: () => setAsked("amendment") }]
            : []),
          ...(plan.actions.includes("deletion")
            ? [{ key: "deletion", label: words.remove, danger: true, onClick: () => setAsked("deletion") }]
            : []),
        ]}
      />
      <ConfirmDialog
        opened={asked === "amendment"}
        onClose={close}
        title={words.amendTitle}
        confirmLabel={words.amend}
        reason={{ label: words.amendReason }}
        onConfirm={async (reason) => {
          const next = await amend(plan.id, key, reason);
          notifyDone(words.amended);
          await navigate({ to: "/programs/$programId/plans/$planId/edit", params: { programId, planId: next.id } });
        }}
      >
        {words.amendText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === "deletion"}
        onClose={close}
        title={words.removeTitle}
        confirmLabel={words.remove}
        danger
        onConfirm={async () => {
          await navigate({ to: "/programs/$programId/pairs/$pairId", params: { programId, pairId: plan.pairId } });
          await remove(plan.id);
          notifyDone(words.removed);
        }}
      >
        {words.removeText}
      </ConfirmDialog>
    </>
  );
}
