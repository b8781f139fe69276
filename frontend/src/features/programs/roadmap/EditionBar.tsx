import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { fullDay } from "@/i18n/dates";
import { programs } from "@/i18n/ru/programs";
import { editionActions, editionStatuses, roadmapLife as words } from "@/i18n/ru/roadmapLife";
import type { Tone } from "@/lib/tone";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { StatusBadge } from "@/ui/StatusBadge";
import { Warnings } from "@/ui/Warnings";
import { ApprovalDialog } from "../ApprovalDialog";
import styles from "./EditionBar.module.css";
import { type EditionStep, editionsQuery, useEditionChanges } from "./editions";
import type { Roadmap } from "./model";

const tones: Record<Roadmap["edition"]["status"], Tone> = {
  draft: "quiet",
  review: "info",
  approved: "info",
  active: "good",
  closed: "quiet",
  superseded: "quiet",
};

/** Steps aside or back, beside the one that leads on. */
const quiet: ReadonlySet<EditionStep> = new Set(["return", "renewal", "discard"]);

/** More would hide the roadmap itself. */
const mostWarnings = 5;

interface Props {
  programId: string;
  edition: Roadmap["edition"];
  /** an older one is shown */
  readOnly: boolean;
  onOpen: (editionId: string | undefined) => void;
}

/** In which edition the roadmap is, what approved it, and what leads on. */
export function EditionBar({ programId, edition, readOnly, onOpen }: Props) {
  const { data: editions = [] } = useQuery(editionsQuery(programId));
  const leads = can(useMe(), "roadmap.edit");
  const { status, number, approval, remark, warnings } = edition;
  return (
    <section className={styles.bar} aria-label={words.state}>
      <div className={styles.line}>
        <StatusBadge tone={tones[status]}>{editionStatuses[status]}</StatusBadge>
        {(number > 1 || editions.length > 1) && <Editions editions={editions} shown={edition} onOpen={onOpen} />}
        {approval && (
          <span className={styles.stamps}>
            {programs.protocol(approval.protocolBody, approval.protocolNumber, fullDay(approval.protocolDate))}
            {"; "}
            {programs.order(approval.orderNumber, fullDay(approval.orderDate))}
          </span>
        )}
        {leads && !readOnly && <Steps programId={programId} edition={edition} />}
      </div>
      {remark && (
        <p className={styles.remark}>
          {words.returned}: {remark}
        </p>
      )}
      {readOnly && <p className={styles.remark}>{words.oldEdition(number)}</p>}
      <Warnings texts={warnings.slice(0, mostWarnings).map(({ text }) => text)} />
    </section>
  );
}

interface EditionsProps {
  editions: readonly Omit<Roadmap["edition"], "warnings">[];
  shown: Roadmap["edition"];
  onOpen: Props["onOpen"];
}

function Editions({ editions, shown, onOpen }: EditionsProps) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" size="compact-sm" rightSection={<IconChevronDown size={15} aria-hidden />}>
          {words.edition(shown.number)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {editions.map(({ id, number, status }, index) => (
          <Menu.Item key={id} onClick={() => onOpen(index === 0 ? undefined : id)}>
            {words.edition(number)}
            {" · "}
            {editionStatuses[status]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const isStep = (action: string): action is EditionStep => action in editionActions;

function Steps({ programId, edition }: Pick<Props, "programId" | "edition">) {
  const changes = useEditionChanges(programId);
  const [asked, setAsked] = useState<EditionStep>();
  const close = () => setAsked(undefined);

  async function take(step: EditionStep, reason = "") {
    await changes.step.mutateAsync({ step, reason });
    notifyDone(editionActions[step].done);
  }

  const dialog = asked && asked !== "approval" ? editionActions[asked] : undefined;
  return (
    <div className={styles.steps}>
      {edition.actions.filter(isStep).map((step) => (
        <Button
          key={step}
          size="compact-md"
          variant={quiet.has(step) ? "default" : "light"}
          loading={changes.step.isPending && changes.step.variables.step === step}
          onClick={() => (step === "submission" ? take(step).catch(notifyProblem) : setAsked(step))}
        >
          {editionActions[step].label}
        </Button>
      ))}
      <ApprovalDialog
        opened={asked === "approval"}
        lead={words.approvalLead}
        approve={(stamps) => changes.approve.mutateAsync({ stamps, version: edition.version })}
        onClose={close}
        onApproved={() => notifyDone(editionActions.approval.done)}
      />
      {asked && dialog && (
        <ConfirmDialog
          opened
          onClose={close}
          title={dialog.label}
          confirmLabel={dialog.label}
          reason={asked === "return" && { label: words.whatToMend }}
          onConfirm={(reason) => take(asked, reason)}
        >
          {"question" in dialog && dialog.question}
        </ConfirmDialog>
      )}
    </div>
  );
}
