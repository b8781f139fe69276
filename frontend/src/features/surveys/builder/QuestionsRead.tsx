import { kinds, builder as words } from "@/i18n/ru/builder";
import styles from "./builder.module.css";
import { isAsked, numbers, type Question } from "./questions";

/** The questions to read: what they ask and what can be answered. */
export function QuestionsRead({ questions }: { questions: readonly Question[] }) {
  const order = numbers(questions);
  return (
    <ol className={styles.read}>
      {questions.map((question) => (
        <li key={question.id} data-section={!isAsked(question) || undefined}>
          <div className={styles.lineTitle}>
            {isAsked(question) && <span className={styles.number}>{order.get(question.id)}</span>}
            {question.text || (isAsked(question) ? words.noText : words.noHeading)}
          </div>
          {isAsked(question) && (
            <div className={styles.lineNote}>
              {[
                kinds[question.kind].label.toLowerCase(),
                ...(question.required ? [] : [words.optional]),
                ...(question.showIf ? [words.conditional] : []),
              ].join(" · ")}
            </div>
          )}
          {question.options && (
            <div className={styles.lineNote}>{question.options.map(({ label }) => label).join(" / ")}</div>
          )}
        </li>
      ))}
    </ol>
  );
}
