import { common } from "@/i18n/ru/common";
import { ChartTable } from "./ChartTable";
import styles from "./charts.module.css";
import { figure, percent } from "./scale";

interface Props {
  title: string;
  /** answers in the order they are to stand in */
  items: readonly { label: string; count: number }[];
  /** the whole of the shares, when it is not the sum: people who could choose several answers */
  total?: number;
}

/** Horizontal bars with their share: how often each answer was chosen. */
export function BarList({ title, items, total = items.reduce((sum, { count }) => sum + count, 0) }: Props) {
  const largest = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ChartTable
      title={title}
      head={[title, common.value, "%"]}
      rows={items.map(({ label, count }) => [label, figure(count), `${percent(count, total)}`])}
    >
      <div className={styles.bars}>
        {items.map(({ label, count }) => (
          <div key={label} className={styles.barRow}>
            <span>{label}</span>
            <svg width="100%" height="14" preserveAspectRatio="none">
              <title>{label}</title>
              <rect width="100%" height="14" rx="4" className={styles.ground} />
              <rect width={`${(count / largest) * 100}%`} height="14" rx="4" className={styles.fill} />
            </svg>
            <span className={styles.figure}>
              {figure(count)} · {percent(count, total)} %
            </span>
          </div>
        ))}
      </div>
    </ChartTable>
  );
}
