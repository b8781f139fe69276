import { useState } from "react";
import { builder as words } from "@/i18n/ru/builder";
import { EmptyState } from "@/ui/EmptyState";
import { notifyDone } from "@/ui/notify";
import { AddQuestion } from "./AddQuestion";
import styles from "./builder.module.css";
import type { ProblemsByQuestion } from "./model";
import { QuestionCard } from "./QuestionCard";
import { QuestionForm } from "./QuestionForm";
import { copyOf, type Kind, moved, newQuestion, numbers, type Question } from "./questions";
import { SortableEntry, SortableList } from "./Sortable";

interface Props {
  questions: readonly Question[];
  problems: ProblemsByQuestion;
  /** id of the question that is open */
  opened: string | undefined;
  onOpen: (id: string | undefined) => void;
  onChange: (questions: Question[], about?: string) => void;
}

const none = new Map<string, string>();

/** The questions in their order; one of them is open. */
export function QuestionList({ questions, problems, opened, onOpen, onChange }: Props) {
  const [fresh, setFresh] = useState<string>();
  const order = numbers(questions);
  const nameOf = (id: string) => {
    const question = questions.find((one) => one.id === id);
    return question?.text || words.noText;
  };

  function put(question: Question, index: number) {
    onChange(moved([...questions, question], questions.length, index));
    setFresh(question.id);
    onOpen(question.id);
  }

  const add = (kind: Kind, index: number) => put(newQuestion(kind, questions), index);
  const move = (from: number, to: number) => onChange(moved(questions, from, to));

  if (questions.length === 0) {
    return (
      <EmptyState
        title={words.questionsEmpty}
        action={<AddQuestion label={words.add} onAdd={(kind) => add(kind, 0)} />}
      >
        {words.questionsEmptyText}
      </EmptyState>
    );
  }
  return (
    <>
      <SortableList ids={questions.map(({ id }) => id)} nameOf={nameOf} onMove={move}>
        <ol className={styles.questions}>
          {questions.map((question, index) => (
            <SortableEntry key={question.id} id={question.id} name={nameOf(question.id)}>
              {(handle) => (
                <QuestionCard
                  question={question}
                  number={order.get(question.id)}
                  handle={handle}
                  faulty={problems.has(question.id)}
                  opened={opened === question.id}
                  onOpen={() => onOpen(opened === question.id ? undefined : question.id)}
                  onUp={index > 0 ? () => move(index, index - 1) : undefined}
                  onDown={index < questions.length - 1 ? () => move(index, index + 1) : undefined}
                  onCopy={() => put(copyOf(question, questions), index + 1)}
                  onRemove={() => {
                    onChange(questions.filter((one) => one !== question));
                    onOpen(undefined);
                    notifyDone(words.removed);
                  }}
                >
                  <QuestionForm
                    question={question}
                    questions={questions}
                    problems={problems.get(question.id) ?? none}
                    fresh={fresh === question.id}
                    onChange={(next, about) =>
                      onChange(
                        questions.map((one) => (one === question ? next : one)),
                        about && `${question.id}.${about}`,
                      )
                    }
                  />
                  <AddQuestion quiet label={words.addHere} onAdd={(kind) => add(kind, index + 1)} />
                </QuestionCard>
              )}
            </SortableEntry>
          ))}
        </ol>
      </SortableList>
      <AddQuestion label={words.add} onAdd={(kind) => add(kind, questions.length)} />
    </>
  );
}
