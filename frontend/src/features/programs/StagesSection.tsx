import { Alert, Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, ok } from "@/api/client";
import { Allowed } from "@/auth/Allowed";
import { stageStatuses, programs as words } from "@/i18n/ru/programs";
import type { Tone } from "@/lib/tone";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyProblem } from "@/ui/notify";
import { ProgressRing } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import type { Stage } from "./model";
import { stagesQuery, useProgramChange } from "./queries";
import styles from "./StagesSection.module.css";

const tones: Record<Stage["status"], Tone> = { not_started: "quiet", in_progress: "info", done: "good" };

/** The seven stages with what closes each, to be started, finished and reopened. */
export function StagesSection({ programId }: { programId: string }) {
  const stages = useQuery(stagesQuery(programId));
  return (
    <Section title={words.stages} note={words.stagesNote} flush>
      <Loaded query={stages}>
        {(items) => (
          <ol className={styles.stages}>
            {items.map((stage) => (
              <StageItem key={stage.stage} programId={programId} stage={stage} />
            ))}
          </ol>
        )}
      </Loaded>
    </Section>
  );
}

function StageItem({ programId, stage }: { programId: string; stage: Stage }) {
  const { number, title, result, status, total, done, overdue, warnings } = stage;
  return (
    <li className={styles.stage}>
      <ProgressRing done={done} total={total} size={46} tone={overdue > 0 ? "attention" : "good"}>
        {number}
      </ProgressRing>
      <div className={styles.words}>
        <div className={styles.title}>
          <strong>{title}</strong>
          <StatusBadge tone={tones[status]}>{stageStatuses[status]}</StatusBadge>
        </div>
        <Text size="sm" c="dimmed">
          {words.stageResult(result)}
          {total > 0 && ` ${words.stageProgress(done, total)}`}
        </Text>
        {warnings.map((warning) => (
          <Alert key={warning} color="amber" variant="light" py={6} mt={6}>
            {warning}
          </Alert>
        ))}
      </div>
      <Allowed to="programs.write">
        <StageStep programId={programId} stage={stage} />
      </Allowed>
    </li>
  );
}

/** The one step that a stage can take now. */
function StageStep({ programId, stage: { stage, title, status } }: { programId: string; stage: Stage }) {
  const [reopening, setReopening] = useState(false);
  const params = { path: { programId, stage } };
  const start = useProgramChange(() => ok(api.POST("/api/v1/programs/{programId}/stages/{stage}/start", { params })));
  const finish = useProgramChange(() =>
    ok(api.POST("/api/v1/programs/{programId}/stages/{stage}/completion", { params })),
  );
  const reopen = useProgramChange((reason: string) =>
    ok(api.POST("/api/v1/programs/{programId}/stages/{stage}/reopening", { params, body: { reason } })),
  );
  const step = {
    not_started: { label: words.startStage, take: () => start.mutate(undefined, { onError: notifyProblem }) },
    in_progress: { label: words.finishStage, take: () => finish.mutate(undefined, { onError: notifyProblem }) },
    done: { label: words.reopenStage, take: () => setReopening(true) },
  }[status];
  return (
    <>
      <Button
        className={styles.step}
        variant={status === "done" ? "subtle" : "default"}
        size="xs"
        loading={start.isPending || finish.isPending}
        onClick={step.take}
      >
        {step.label}
      </Button>
      <ConfirmDialog
        opened={reopening}
        onClose={() => setReopening(false)}
        title={words.reopenStage}
        confirmLabel={words.reopenStage}
        reason
        onConfirm={(reason) => reopen.mutateAsync(reason)}
      >
        {words.reopenQuestion(title)}
      </ConfirmDialog>
    </>
  );
}
