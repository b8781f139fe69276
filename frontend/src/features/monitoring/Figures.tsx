import { plural } from "@/i18n/plural";
import { countForms, overview as words } from "@/i18n/ru/monitoring";
import styles from "./Figures.module.css";
import type { Overview } from "./model";

/** Figures that one would rather see at zero. */
const unwanted: ReadonlySet<string> = new Set(["consentsMissing", "feedbackMissing", "overdue"]);

const order = Object.keys(countForms) as (keyof typeof countForms)[];

/** The programme in a handful of figures. */
export function Figures({ counts }: { counts: Overview["counts"] }) {
  return (
    <dl className={styles.figures} aria-label={words.figures}>
      {order.map((name) => (
        <div key={name} data-unwanted={(unwanted.has(name) && counts[name] > 0) || undefined}>
          <dt>{plural(counts[name], countForms[name])}</dt>
          <dd>
            {counts[name].toLocaleString("ru")}
            {name === "pairsActive" && <small> {words.ofTotal(counts.pairsTotal)}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
