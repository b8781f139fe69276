import { Button, Text, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { counted } from "@/i18n/plural";
import { surveys as words } from "@/i18n/ru/surveys";
import { BarList } from "@/ui/charts/BarList";
import { Histogram } from "@/ui/charts/Histogram";
import { figure } from "@/ui/charts/scale";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import type { QuestionResult, Round } from "./model";
import { resultsQuery } from "./queries";
import styles from "./surveys.module.css";

/** Answers of a round, question by question; how many answered always stands beside the chart. */
export function ResultsView({ round }: { round: Round }) {
  const results = useQuery(resultsQuery(round.id));
  return (
    <Loaded query={results}>
      {({ submitted, questions }) =>
        submitted === 0 ? (
          <Section>
            <EmptyState title={words.resultsEmpty}>
              {round.status === "closed" ? words.resultsEmptyClosed : words.resultsEmptyText}
            </EmptyState>
          </Section>
        ) : (
          <>
            <Text size="sm" c="dimmed" mb="sm">
              {words.nHint}
            </Text>
            <div className={styles.results}>
              {questions.map((question) => (
                <Result key={question.id} result={question} />
              ))}
            </div>
          </>
        )
      }
    </Loaded>
  );
}

function Result({ result }: { result: QuestionResult }) {
  const { text, n, mean } = result;
  return (
    <article className={styles.result}>
      <Title order={3}>{text}</Title>
      <div className={styles.resultFacts}>
        <span>{words.n(n)}</span>
        {mean !== null && <strong>{words.mean(figure(mean))}</strong>}
      </div>
      {n === 0 ? <Text c="dimmed">{words.noAnswers}</Text> : <Chart result={result} />}
    </article>
  );
}

function Chart({ result: { kind, n, mean, distribution, texts } }: { result: QuestionResult }) {
  if (texts) return <Texts texts={texts} />;
  if (kind === "scale") {
    return (
      <Histogram
        title={words.scaleTitle}
        items={distribution}
        mean={mean ?? undefined}
        from={Number(distribution[0]?.value ?? 1)}
      />
    );
  }
  // several answers of one person: a share is a share of people, not of ticks
  return <BarList title={words.choiceTitle} items={distribution} total={n} />;
}

const few = 5;

/** Answers in words, the first few at once. */
function Texts({ texts }: { texts: readonly string[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? texts : texts.slice(0, few);
  const rest = texts.length - shown.length;
  return (
    <>
      <ul className={styles.texts}>
        {shown.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same, and the list never changes order
          <li key={index}>{text}</li>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
          {words.moreTexts(counted(rest, words.answerForms))}
        </Button>
      )}
    </>
  );
}
