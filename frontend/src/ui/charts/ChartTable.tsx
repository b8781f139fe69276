import type { ReactNode } from "react";
import { common } from "@/i18n/ru/common";
import styles from "./charts.module.css";

interface Props {
  /** what the chart shows */
  title: string;
  /** the drawing; screen readers get the table instead */
  children: ReactNode;
  head: readonly string[];
  rows: readonly (readonly [name: string, ...values: string[]])[];
}

/** A drawing with its figures beside it, so that no fact lives in a picture alone. */
export function ChartTable({ title, children, head, rows }: Props) {
  return (
    <figure className={styles.figure} aria-label={title}>
      <div aria-hidden="true">{children}</div>
      <details className={styles.data}>
        <summary>{common.chartData}</summary>
        <table>
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, index) => (
                  <td key={head[index + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
