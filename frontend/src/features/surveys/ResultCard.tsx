import { ActionIcon, Text, Title } from "@mantine/core";
import { IconPhotoDown } from "@tabler/icons-react";
import { results as more } from "@/i18n/ru/results";
import { surveys as words } from "@/i18n/ru/surveys";
import { saveFile } from "@/lib/download";
import { BarList } from "@/ui/charts/BarList";
import { Histogram } from "@/ui/charts/Histogram";
import { chartPicture } from "@/ui/charts/picture";
import { figure } from "@/ui/charts/scale";
import { notifyProblem } from "@/ui/notify";
import { AnswersInWords } from "./AnswersInWords";
import type { QuestionResult, Round } from "./model";
import styles from "./surveys.module.css";

/** One question: how many answered, the mean with its interval, the distribution or the words. */
export function ResultCard({ round, result }: { round: Round; result: QuestionResult }) {
  const { text, n, texts, distribution } = result;
  const hasChart = n > 0 && !texts && distribution.length > 0;
  return (
    <article className={styles.result}>
      <div className={styles.resultHead}>
        <Title order={3}>{text}</Title>
        {hasChart && (
          <ActionIcon
            variant="subtle"
            color="var(--td-ink-quiet)"
            mt={-4}
            title={more.picture}
            aria-label={more.pictureOf(text)}
            onClick={() => void savePicture(result).catch(notifyProblem)}
          >
            <IconPhotoDown size={18} aria-hidden />
          </ActionIcon>
        )}
      </div>
      <Facts result={result} />
      {n === 0 ? (
        <Text c="dimmed">{words.noAnswers}</Text>
      ) : texts ? (
        <AnswersInWords roundId={round.id} question={result.id} first={texts} total={n} />
      ) : (
        <Chart result={result} />
      )}
    </article>
  );
}

function Facts({ result: { n, mean, low, high } }: { result: QuestionResult }) {
  return (
    <div className={styles.resultFacts}>
      <span>{words.n(n)}</span>
      {mean !== null && <strong>{words.mean(figure(mean))}</strong>}
      {low !== null && high !== null && <span>{more.interval(figure(low), figure(high))}</span>}
    </div>
  );
}

function Chart({ result: { kind, n, mean, distribution } }: { result: QuestionResult }) {
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

async function savePicture({ text, n, mean, distribution }: QuestionResult) {
  const foot = [more.pictureFoot(n), ...(mean === null ? [] : [words.mean(figure(mean))])].join(", ");
  // a name of a file may not hold everything that a question may
  const name = text.replace(/[^\p{L}\p{N} -]/gu, "").slice(0, 80);
  saveFile(await chartPicture({ title: text, items: distribution, total: n, foot }), `${name}.png`);
}
