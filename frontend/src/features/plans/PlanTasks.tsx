import { Button, Checkbox, Text } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { fullDay } from "@/i18n/dates";
import { planMarks, plans as words } from "@/i18n/ru/plans";
import { today } from "@/lib/dates";
import { FormDialog } from "@/ui/FormDialog";
import { notifyProblem } from "@/ui/notify";
import { ProgressBar } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { MarkForm } from "./MarkForm";
import { isOverdue, markTone, type Plan, type PlanItem } from "./model";
import styles from "./PlanTasks.module.css";
import { tickTask } from "./queries";

/** Tasks with their marks: the mentor's, and the mentee's own tick. */
export function PlanTasks({ plan }: { plan: Plan }) {
  const [marked, setMarked] = useState<PlanItem>();
  return (
    <Section
      title={words.tasks}
      note={`${words.tasksCount(plan.items.length)} · ${words.percent(plan.progress)}`}
      flush
    >
      {plan.items.length === 0 ? (
        <Text px="1.375rem" pb="md" c="var(--td-ink-soft)">
          {words.noTasks}
        </Text>
      ) : (
        <>
          <div className={styles.bar}>
            <ProgressBar done={plan.progress} total={100} label={words.progress} />
          </div>
          <ol className={styles.list}>
            {plan.items.map((item) => (
              <Task key={item.id} plan={plan} item={item} onMark={() => setMarked(item)} />
            ))}
          </ol>
        </>
      )}
      <FormDialog opened={!!marked} onClose={() => setMarked(undefined)} title={words.markTitle}>
        {marked && <MarkForm planId={plan.id} item={marked} onDone={() => setMarked(undefined)} />}
      </FormDialog>
    </Section>
  );
}

function Task({ plan, item, onMark }: { plan: Plan; item: PlanItem; onMark: () => void }) {
  const timeZone = useTimeZone();
  const tick = useChange(tickTask);
  const { task, dueOn, plannedResult, mark, actualResult, menteeDone } = item;
  const late = isOverdue(item, today(timeZone));
  return (
    <li className={styles.task}>
      <div>
        <div className={styles.name}>{task}</div>
        <div className={styles.soft}>
          <span className={late ? styles.late : undefined}>
            {late ? `${words.overdue}: ${words.due(fullDay(dueOn))}` : words.due(fullDay(dueOn))}
          </span>
          {plannedResult && ` · ${plannedResult}`}
        </div>
        {actualResult && <div>{actualResult}</div>}
        {menteeDone && !mark && !plan.actions.includes("tick") && <div className={styles.soft}>{words.ticked}</div>}
        {plan.actions.includes("tick") && (
          <Checkbox
            mt={6}
            label={words.tick}
            checked={menteeDone}
            onChange={(event) => void tick(plan.id, item.id, event.currentTarget.checked).catch(notifyProblem)}
          />
        )}
      </div>
      <div className={styles.side}>
        {mark && <StatusBadge tone={markTone(mark)}>{planMarks[mark]}</StatusBadge>}
        {plan.actions.includes("mark") && (
          <Button
            variant={mark ? "subtle" : "default"}
            size="compact-sm"
            onClick={onMark}
            aria-label={`${mark ? words.changeMark : words.mark}: ${task}`}
          >
            {mark ? words.changeMark : words.mark}
          </Button>
        )}
      </div>
    </li>
  );
}
