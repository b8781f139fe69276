import { range } from "@/i18n/dates";
import { counted } from "@/i18n/plural";
import { programStatuses, programTones, programs as words } from "@/i18n/ru/programs";
import { TextLink } from "@/ui/links";
import { ProgressBar } from "@/ui/Progress";
import { StatusBadge } from "@/ui/StatusBadge";
import type { ProgramRow } from "./model";
import styles from "./ProgramCard.module.css";
import { useFormLabel } from "./queries";

/** A programme in the list; the whole card leads into it. */
export function ProgramCard({ program }: { program: ProgramRow }) {
  const formLabel = useFormLabel();
  const { total, done, overdue } = program.activities;
  return (
    <article className={styles.card}>
      <StatusBadge tone={programTones[program.status]}>{programStatuses[program.status]}</StatusBadge>
      <h3 className={styles.title}>
        <TextLink to="/programs/$programId" params={{ programId: program.id }} inherit c="inherit" underline="never">
          {program.title}
        </TextLink>
      </h3>
      <p className={styles.facts}>{range(program.startsOn, program.endsOn)}</p>
      <p className={styles.facts}>{program.forms.map(({ form }) => formLabel(form)).join(", ")}</p>
      <div className={styles.progress}>
        <div className={styles.figures}>
          <span>
            {words.roadmapProgress}: {words.doneOf(done, total)}
          </span>
          {overdue > 0 && (
            <span className={styles.late}>{words.overdueShort(counted(overdue, words.overdueForms))}</span>
          )}
        </div>
        <ProgressBar done={done} total={total} late={overdue} label={words.roadmapProgress} />
      </div>
    </article>
  );
}
