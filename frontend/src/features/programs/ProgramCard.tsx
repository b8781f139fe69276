import { useQuery } from "@tanstack/react-query";
import { range } from "@/i18n/dates";
import { counted } from "@/i18n/plural";
import { programStatuses, programTones, programs as words } from "@/i18n/ru/programs";
import { TextLink } from "@/ui/links";
import { ProgressBar } from "@/ui/Progress";
import { StatusBadge } from "@/ui/StatusBadge";
import type { ProgramRow } from "./model";
import styles from "./ProgramCard.module.css";
import { formsQuery } from "./queries";

/** A programme in the list; the whole card leads into it. */
export function ProgramCard({ program }: { program: ProgramRow }) {
  const { data: forms = [] } = useQuery(formsQuery());
  const { total, done, overdue } = program.activities;
  const labels = program.forms.map(({ form }) => forms.find(({ code }) => code === form)?.label).filter(Boolean);
  return (
    <article className={styles.card}>
      <div className={styles.head}>
        <StatusBadge tone={programTones[program.status]}>{programStatuses[program.status]}</StatusBadge>
        <span className={styles.period}>{range(program.startsOn, program.endsOn)}</span>
      </div>
      <h3 className={styles.title}>
        <TextLink to="/programs/$programId" params={{ programId: program.id }} inherit c="inherit" underline="never">
          {program.title}
        </TextLink>
      </h3>
      <p className={styles.forms}>{labels.join(", ")}</p>
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
