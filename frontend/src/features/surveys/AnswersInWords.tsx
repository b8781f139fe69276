import { Button, Text } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { results as words } from "@/i18n/ru/results";
import { SearchField } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { wordsQuery } from "./resultQueries";
import styles from "./surveys.module.css";

interface Props {
  roundId: string;
  question: string;
  /** the first answers, which came with the results */
  first: readonly string[];
  /** how many answered */
  total: number;
}

const few = 5;

/** Answers in words: the first few at once, all of them and a search for a word on demand. */
export function AnswersInWords({ roundId, question, first, total }: Props) {
  const [all, setAll] = useState(false);
  if (all) return <AllWords roundId={roundId} question={question} />;
  return (
    <>
      <Texts texts={first.slice(0, few)} />
      {total > few && (
        <Button variant="subtle" mt="xs" onClick={() => setAll(true)}>
          {words.wordAll}
        </Button>
      )}
    </>
  );
}

function AllWords({ roundId, question }: Pick<Props, "roundId" | "question">) {
  const [search, setSearch] = useState<string>();
  const found = useInfiniteQuery(wordsQuery(roundId, question, search));
  return (
    <>
      <div className={styles.wordSearch}>
        <SearchField label={words.wordSearch} value={search} onChange={setSearch} />
      </div>
      <Loaded query={found}>
        {(rows) =>
          rows.length === 0 ? <Text c="dimmed">{words.wordNone}</Text> : <Texts texts={rows.map(({ text }) => text)} />
        }
      </Loaded>
      {found.hasNextPage && (
        <Button variant="subtle" mt="xs" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {words.wordMore}
        </Button>
      )}
    </>
  );
}

function Texts({ texts }: { texts: readonly string[] }) {
  return (
    <ul className={styles.texts}>
      {texts.map((text, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may say the same, and the list never changes order
        <li key={index}>{text}</li>
      ))}
    </ul>
  );
}
