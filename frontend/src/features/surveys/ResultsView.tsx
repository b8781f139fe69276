import { Alert, Group, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { hiddenResults, results as more } from "@/i18n/ru/results";
import { surveys as words } from "@/i18n/ru/surveys";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { AnswersMenu } from "./AnswersMenu";
import { GroupResults } from "./GroupResults";
import type { Results, Round } from "./model";
import { resultsQuery } from "./queries";
import { ResultCard } from "./ResultCard";
import styles from "./surveys.module.css";

type View = "all" | "side" | "form";

/** Answers of a round, question by question; how many answered always stands beside the chart. */
export function ResultsView({ round }: { round: Round }) {
  const results = useQuery({
    ...resultsQuery(round.id),
    // what is still being counted or mixed is here in a moment
    refetchInterval: ({ state }) => (state.data?.counting || state.data?.hidden === "mixing" ? 3000 : false),
  });
  return <Loaded query={results}>{(loaded) => <Shown round={round} results={loaded} />}</Loaded>;
}

function Shown({ round, results }: { round: Round; results: Results }) {
  const [view, setView] = useState<View>("all");
  if (results.hidden) {
    const why = hiddenResults[results.hidden];
    return (
      <Section>
        <EmptyState title={why.title}>{why.text}</EmptyState>
      </Section>
    );
  }
  if (results.submitted === 0) {
    return (
      <Section>
        <EmptyState title={words.resultsEmpty}>
          {round.status === "closed" ? words.resultsEmptyClosed : words.resultsEmptyText}
        </EmptyState>
      </Section>
    );
  }
  const options: { value: View; label: string }[] = [
    { value: "all", label: more.all },
    // a questionnaire for one side has nothing to compare by it
    ...(round.side === "any" ? [{ value: "side" as const, label: more.bySide }] : []),
    { value: "form", label: more.byForm },
  ];
  const hasMean = results.questions.some(({ low }) => low !== null);
  return (
    <>
      <Group justify="space-between" mb="sm" gap="sm">
        {round.mode === "named" ? (
          <FilterBar label={more.view} options={options} value={view} onChange={setView} />
        ) : (
          <span />
        )}
        <AnswersMenu round={round} />
      </Group>
      {results.counting && (
        <Alert color="dusk" radius="md" mb="sm">
          {more.counting}
        </Alert>
      )}
      <Text size="sm" c="dimmed" mb="sm">
        {words.nHint}. {view !== "all" ? more.groupsHint : hasMean ? more.intervalHint : ""}
      </Text>
      {view === "all" ? (
        <div className={styles.results}>
          {results.questions.map((question) => (
            <ResultCard key={question.id} round={round} result={question} />
          ))}
        </div>
      ) : (
        <GroupResults roundId={round.id} by={view} questions={results.questions} />
      )}
    </>
  );
}
