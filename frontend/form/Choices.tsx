/** @jsxImportSource preact */
import { isGiven, type Question } from "./answers";
import { words } from "./words";

export interface FieldProps {
  question: Question;
  value: unknown;
  onChange: (value: unknown) => void;
  /** attributes that tie the field to its question and its error */
  tie: { "aria-invalid": boolean; "aria-describedby": string | undefined };
}

export interface Choice {
  value: unknown;
  label: string;
  /** said to a screen reader instead of a bare figure */
  spoken?: string | undefined;
  /** place among the chosen */
  rank?: number | undefined;
}

/** Marks to choose from, one or several. */
interface ChoicesProps extends FieldProps {
  choices: readonly Choice[];
  look: "scale" | "halves" | "rows";
  several?: boolean;
  /** how many can be chosen; the others wait then */
  most?: number;
}

/** Marks to choose from: one, or several in the order in which they were chosen. */
export function Choices({ question, value, onChange, tie, choices, look, several = false, most }: ChoicesProps) {
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  const full = most !== undefined && chosen.length >= most;
  const isChosen = (one: unknown) => (several ? chosen.includes(one) : value === one);
  const choose = (one: unknown) => {
    if (!several) onChange(one);
    else onChange(isChosen(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  };
  return (
    <>
      <div className={look}>
        {choices.map((choice) => (
          <label key={String(choice.value)} className="choice">
            <input
              {...tie}
              type={several ? "checkbox" : "radio"}
              name={question.id}
              checked={isChosen(choice.value)}
              disabled={full && !isChosen(choice.value)}
              onChange={() => choose(choice.value)}
              aria-label={choice.spoken}
            />
            <span>{choice.label}</span>
            {choice.rank && <b aria-hidden="true">{choice.rank}</b>}
          </label>
        ))}
      </div>
      {!several && !question.required && isGiven(value) && (
        <button type="button" className="quiet" onClick={() => onChange(undefined)}>
          {words.clear}
        </button>
      )}
    </>
  );
}
