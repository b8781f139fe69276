import { common } from "@/i18n/ru/common";
import { ChartTable } from "./ChartTable";
import styles from "./charts.module.css";
import { figure } from "./scale";

interface Props {
  title: string;
  /** means of both waves; a missing wave is left out */
  items: readonly { label: string; note?: string; before?: number | undefined; after?: number | undefined }[];
  /** ends of the scale; 1–10 in our questionnaires */
  min?: number;
  max?: number;
}

const named = (value: number | undefined) => (value === undefined ? common.none : figure(value));

/** Two points a row, joined by a line: where a thing stood before and where it stands after. */
export function BeforeAfter({ title, items, min = 1, max = 10 }: Props) {
  const at = (value: number) => `${((value - min) / (max - min)) * 100}%`;
  return (
    <ChartTable
      title={title}
      head={[title, common.before, common.after]}
      rows={items.map(({ label, note, before, after }) => [
        note ? `${label} (${note})` : label,
        named(before),
        named(after),
      ])}
    >
      <div className={styles.legend}>
        <span data-wave="before">{common.before}</span>
        <span data-wave="after">{common.after}</span>
      </div>
      <div className={styles.bars}>
        {items.map(({ label, note, before, after }) => (
          <div key={label} className={styles.barRow}>
            <span>
              {label} {note && <small>{note}</small>}
            </span>
            <svg width="100%" height="18" className={styles.points}>
              <title>{label}</title>
              <line x1="0" x2="100%" y1="9" y2="9" className={styles.rule} />
              {before !== undefined && after !== undefined && (
                <line x1={at(before)} x2={at(after)} y1="9" y2="9" className={styles.link} />
              )}
              {before !== undefined && <circle cx={at(before)} cy="9" r="5" className={styles.was} />}
              {after !== undefined && <circle cx={at(after)} cy="9" r="6.5" className={styles.is} />}
            </svg>
            <span className={styles.figure}>
              {named(before)} → <strong>{named(after)}</strong>
            </span>
          </div>
        ))}
      </div>
    </ChartTable>
  );
}
