import { counted } from "@/i18n/plural";
import { rounds as more } from "@/i18n/ru/rounds";
import { surveys as words } from "@/i18n/ru/surveys";
import { ProgressBar } from "@/ui/Progress";
import { type Round, responseRate } from "./model";
import styles from "./surveys.module.css";

/** How many of those asked have answered, as figures and as a bar. */
export function ResponseRate({ round }: { round: Round }) {
  const { submitted, invited } = round;
  // a link for people who stand in no list has no share
  if (invited === 0) return <>{counted(submitted, more.answeredForms)}</>;
  return (
    <div className={styles.rate}>
      <div className={styles.rateFigures}>
        <span>{words.answersOf(submitted, invited)}</span>
        <span className={styles.quiet}>{words.rate(responseRate(round))}</span>
      </div>
      <ProgressBar done={submitted} total={invited} label={words.answers} />
    </div>
  );
}
