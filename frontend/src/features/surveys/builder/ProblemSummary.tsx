import { Alert, Anchor } from "@mantine/core";
import { IconChecklist } from "@tabler/icons-react";
import { counted } from "@/i18n/plural";
import { builder as words } from "@/i18n/ru/builder";
import { Warnings } from "@/ui/Warnings";
import styles from "./builder.module.css";
import type { OwnTemplate } from "./model";
import { numbers, type Question } from "./questions";

interface Props {
  problems: OwnTemplate["problems"];
  lost: OwnTemplate["lost"];
  questions: readonly Question[];
  onOpen: (id: string) => void;
}

/** What keeps the draft from being published, as the server saw it last, and what it no longer measures. */
export function ProblemSummary({ problems, lost, questions, onOpen }: Props) {
  const order = numbers(questions);
  return (
    <>
      {problems.length > 0 && (
        <Alert
          color="amber"
          variant="light"
          radius="md"
          role="note"
          icon={<IconChecklist aria-hidden />}
          title={words.problemsTitle(counted(problems.length, words.problemForms))}
        >
          <ul className={styles.problems}>
            {problems.map(({ question, field, message }) => {
              const number = question === null ? undefined : order.get(question);
              return (
                <li key={`${question}.${field}`}>
                  {question !== null && (
                    <>
                      <Anchor component="button" type="button" inherit onClick={() => onOpen(question)}>
                        {number === undefined ? words.problemHeading : words.problemOf(number)}
                      </Anchor>
                      {": "}
                    </>
                  )}
                  {message}
                </li>
              );
            })}
          </ul>
        </Alert>
      )}
      {lost.length > 0 && <Warnings texts={[words.lost(lost.map(({ label }) => `«${label}»`).join(", "))]} />}
    </>
  );
}
