/** @jsxImportSource preact */
import { useRef, useState } from "preact/hooks";
import { counted } from "../src/i18n/plural";
import {
  type AnswerError,
  type Answers,
  check,
  isAsked,
  isGiven,
  offered,
  type Question,
  shownQuestions,
  toSend,
} from "./answers";
import { Field } from "./Field";
import { words } from "./words";

interface Props {
  questions: readonly Question[];
  answers: Answers;
  onAnswer: (answers: Answers) => void;
  onSend: (answers: Answers) => void;
  sending: boolean;
  /** what the server did not take */
  refused: readonly AnswerError[];
  /** whether this phone keeps the draft */
  kept: boolean;
}

/** How many gaps are listed at once: a longer list hides the button to send. */
const listedGaps = 5;

/** All questions on one page, with what is still missing said where it is missing. */
export function Questions({ questions, answers, onAnswer, onSend, sending, refused, kept }: Props) {
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const lines = shownQuestions(questions, answers);
  const shown = lines.filter(isAsked);
  const done = shown.filter(({ id }) => isGiven(answers[id])).length;
  const sent = toSend(questions, answers);
  const gaps = tried ? check(questions, sent) : [];
  const errors = new Map([...refused, ...gaps].map(({ question, message }) => [question, message]));

  const gapsInOrder = shown.filter(({ id }) => errors.has(id));

  const goTo = (id: string) => {
    const card = form.current?.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
    card?.scrollIntoView({ block: "start" });
    card?.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
  };

  function submit(event: Event) {
    event.preventDefault();
    setTried(true);
    const first = check(questions, sent)[0];
    // only then, when the reasons stand on the page and have moved what is below them
    if (first) setTimeout(() => goTo(first.question));
    else if (!sending) onSend(sent);
  }

  return (
    <form ref={form} onSubmit={submit} noValidate>
      <div className="progress">
        <progress value={done} max={shown.length} aria-label={words.progress(done, shown.length)} />
        <span aria-hidden="true">{words.progress(done, shown.length)}</span>
      </div>
      {lines.map((question) =>
        isAsked(question) ? (
          <QuestionCard
            key={question.id}
            question={offered(question, shown, answers)}
            number={shown.indexOf(question) + 1}
            value={answers[question.id]}
            error={errors.get(question.id)}
            onChange={(value) => onAnswer({ ...answers, [question.id]: value })}
          />
        ) : (
          <header key={question.id}>
            <h2>{question.text}</h2>
            {question.help && <p className="intro">{question.help}</p>}
          </header>
        ),
      )}
      <div role="alert">
        {errors.size > 0 && (
          <div className="summary">
            <p>{counted(errors.size, words.leftForms)}</p>
            {gapsInOrder.slice(0, listedGaps).map(({ id, text }) => (
              <button key={id} type="button" className="gap" onClick={() => goTo(id)}>
                <b>{words.question(shown.findIndex((question) => question.id === id) + 1)}</b> {text}
              </button>
            ))}
          </div>
        )}
      </div>
      <button type="submit" className="main" aria-disabled={sending}>
        <span aria-live="polite">{sending ? words.sending : words.send}</span>
      </button>
      <p className="note">{kept ? words.kept : words.notKept}</p>
    </form>
  );
}

interface CardProps {
  question: Question;
  number: number;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

function QuestionCard({ question, number, value, error, onChange }: CardProps) {
  const help = question.help ?? (question.kind === "multiple" ? words.several : undefined);
  const [helpId, errorId] = [`${question.id}-help`, `${question.id}-error`];
  const describedBy = [help && helpId, error && errorId].filter(Boolean).join(" ");
  return (
    <fieldset className="card" data-question={question.id} data-wrong={Boolean(error)}>
      <legend>
        <span className="number">{number}</span> {question.text} {!question.required && <small>{words.optional}</small>}
      </legend>
      {help && (
        <p id={helpId} className="help">
          {help}
        </p>
      )}
      <Field
        question={question}
        value={value}
        onChange={onChange}
        tie={{ "aria-invalid": Boolean(error), "aria-describedby": describedBy || undefined }}
      />
      {error && (
        <p id={errorId} className="wrong">
          {error}
        </p>
      )}
    </fieldset>
  );
}
