import { common } from "@/i18n/ru/common";
import { ChartTable } from "./ChartTable";
import styles from "./charts.module.css";
import { figure, niceCeiling } from "./scale";

interface Props {
  title: string;
  /** steps of the scale from low to high, empty ones included */
  items: readonly { label: string; count: number }[];
  /** marked by a line when given; same unit as the steps, the first step being `from` */
  mean?: number;
  /** value of the first step; 1 for the scales of our questionnaires */
  from?: number;
}

const height = 120;
const step = 44;

/** Standing bars over the steps of a scale, with the mean as a dashed line. */
export function Histogram({ title, items, mean, from = 1 }: Props) {
  const ceiling = niceCeiling(items.map(({ count }) => count));
  const width = items.length * step;
  const meanAt = mean === undefined ? undefined : (mean - from + 0.5) * step;
  return (
    <ChartTable
      title={title}
      head={[title, common.value]}
      rows={items.map(({ label, count }) => [label, figure(count)])}
    >
      <svg className={styles.histogram} viewBox={`0 -16 ${width} ${height + 40}`} style={{ maxWidth: width }}>
        <title>{title}</title>
        {items.map(({ label, count }, index) => {
          const tall = (count / ceiling) * height;
          const middle = index * step + step / 2;
          return (
            <g key={label}>
              <rect
                x={index * step + 5}
                y={height - tall}
                width={step - 10}
                height={tall}
                rx="4"
                className={styles.fill}
              />
              {count > 0 && (
                <text x={middle} y={height - tall - 5}>
                  {count}
                </text>
              )}
              <text x={middle} y={height + 18} className={styles.axis}>
                {label}
              </text>
            </g>
          );
        })}
        <line x1="0" x2={width} y1={height} y2={height} className={styles.baseline} />
        {meanAt !== undefined && <line x1={meanAt} x2={meanAt} y1={-8} y2={height} className={styles.mean} />}
      </svg>
    </ChartTable>
  );
}
