import { Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { Reply } from "@/api/types";
import { results as words } from "@/i18n/ru/results";
import { figure, percent } from "@/ui/charts/scale";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import type { QuestionResult } from "./model";
import { groupsQuery } from "./resultQueries";
import { useFormName } from "./roundActions";
import styles from "./surveys.module.css";

type Group = Reply<"/api/v1/surveys/rounds/{roundId}/results/groups", "get">[number]["groups"][number];

interface Props {
  roundId: string;
  by: "side" | "form";
  questions: readonly QuestionResult[];
}

/** The answers of each group beside each other; n is always there, small groups show nothing else. */
export function GroupResults({ roundId, by, questions }: Props) {
  const groups = useQuery(groupsQuery(roundId, by));
  const formName = useFormName();
  const name = (value: string) => (by === "side" ? (words.sides[value] ?? value) : formName(value));
  return (
    <Loaded query={groups}>
      {(rows) =>
        rows.every(({ groups: parts }) => parts.length < 2) ? (
          <Section>
            <EmptyState compact title={words.groupsNone}>
              {words.groupsNoneText}
            </EmptyState>
          </Section>
        ) : (
          <div className={styles.results}>
            {rows.map(({ question, groups: parts }) => (
              <article key={question} className={styles.result}>
                <Title order={3}>{questions.find(({ id }) => id === question)?.text}</Title>
                {parts.length < 2 ? (
                  <Text c="dimmed" mt="xs">
                    {words.groupsNone}
                  </Text>
                ) : (
                  <div className={styles.groups}>
                    {parts.map((group) => (
                      <OneGroup key={group.value} group={group} name={name(group.value)} />
                    ))}
                  </div>
                )}
              </article>
            ))}
          </div>
        )
      }
    </Loaded>
  );
}

function OneGroup({ group: { n, hidden, mean, low, high, distribution }, name }: { group: Group; name: string }) {
  const most = Math.max(1, ...distribution.map(({ count }) => count));
  return (
    <section aria-label={name}>
      <div className={styles.groupHead}>
        <strong>{name}</strong>
        <span>n&nbsp;=&nbsp;{n}</span>
        {mean !== null && (
          <span>
            {words.meanHead.toLowerCase()} <strong>{figure(mean)}</strong>
            {low !== null && high !== null && ` (${words.interval(figure(low), figure(high))})`}
          </span>
        )}
        {hidden && <span className={styles.quiet}>{words.groupHidden}</span>}
      </div>
      {!hidden && (
        <table className={styles.groupBars}>
          <tbody>
            {distribution.map(({ value, label, count }) => (
              <tr key={value}>
                <th scope="row">{label}</th>
                <td>
                  <span className={styles.groupBar} style={{ width: `${(count / most) * 100}%` }} />
                </td>
                <td>{percent(count, n)}&nbsp;%</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
