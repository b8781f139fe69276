import { Text, Title } from "@mantine/core";
import { results as words } from "@/i18n/ru/results";
import { figure } from "@/ui/charts/scale";
import type { Comparison } from "./model";
import styles from "./surveys.module.css";

const signed = (change: number) => (change > 0 ? `+${figure(change)}` : figure(change).replace("-", "−"));

/** What changed in each of those who answered both times: no difference of who was asked hides in it. */
export function SamePeople({ rows }: { rows: readonly Comparison[] }) {
  const both = rows.filter(({ same }) => same.n > 0);
  if (both.length === 0) return null;
  return (
    <div className={styles.same}>
      <Title order={3}>{words.same}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {words.sameHint}
      </Text>
      <table className={styles.sameTable}>
        <thead>
          <tr>
            <th scope="col">{words.sameWhat}</th>
            <th scope="col">n</th>
            <th scope="col">{words.sameChange}</th>
            <th scope="col">{words.sameInterval}</th>
          </tr>
        </thead>
        <tbody>
          {both.map(({ construct, label, same: { n, change, low, high } }) => (
            <tr key={construct}>
              <th scope="row">{label}</th>
              <td>{n}</td>
              {change === null || low === null || high === null ? (
                <td colSpan={2}>{words.sameFew}</td>
              ) : (
                <>
                  <td>
                    <strong>{signed(change)}</strong>
                  </td>
                  <td>{words.interval(signed(low), signed(high))}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
