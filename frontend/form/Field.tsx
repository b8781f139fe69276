/** @jsxImportSource preact */
import { greatest, least, longestText, type Question } from "./answers";
import { type Choice, Choices, type FieldProps } from "./Choices";
import { rare } from "./later";
import { words } from "./words";

/** The controls of one question; native ones throughout, only drawn larger. */
export function Field(props: FieldProps) {
  switch (props.question.kind) {
    case "scale":
      return <Scale {...props} />;
    case "yes_no":
      return <Choices {...props} look="halves" choices={yesNo} />;
    case "single":
      return <Choices {...props} look="rows" choices={props.question.options ?? []} />;
    case "multiple":
      return <Choices {...props} look="rows" choices={props.question.options ?? []} several />;
    case "number":
      return <Figure {...props} />;
    case "date":
      return <Day {...props} />;
    case "text":
    case "long_text":
      return <Words {...props} />;
    default:
      return rare ? <rare.Rare {...props} /> : null;
  }
}

const yesNo: Choice[] = [
  { value: true, label: words.yes },
  { value: false, label: words.no },
];

function Scale(props: FieldProps) {
  const { question } = props;
  const [from, to] = [least(question), greatest(question)];
  const ends: Record<number, string | null> = { [from]: question.minLabel, [to]: question.maxLabel };
  const choices = Array.from({ length: to - from + 1 }, (_, index) => {
    const value = from + index;
    return { value, label: `${value}`, spoken: ends[value] ? `${value} – ${ends[value]}` : undefined };
  });
  return (
    <>
      {(question.minLabel || question.maxLabel) && (
        <p className="ends" aria-hidden="true">
          <span>
            <b>{from}</b> {question.minLabel}
          </span>
          <span>
            <b>{to}</b> {question.maxLabel}
          </span>
        </p>
      )}
      <Choices {...props} look="scale" choices={choices} />
    </>
  );
}

const label = ({ text }: Question) => ({ "aria-label": text });

function Words({ question, value, onChange, tie }: FieldProps) {
  return (
    <textarea
      {...tie}
      {...label(question)}
      rows={question.kind === "text" ? 2 : 4}
      maxLength={longestText(question)}
      value={typeof value === "string" ? value : ""}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What is not a whole number stays as it was typed and is refused by the check. */
function Figure({ question, value, onChange, tie }: FieldProps) {
  return (
    <input
      {...tie}
      {...label(question)}
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={12}
      value={value === undefined || value === null ? "" : String(value)}
      onInput={({ currentTarget: { value: typed } }) => onChange(/^\s*-?\d+\s*$/.test(typed) ? Number(typed) : typed)}
    />
  );
}

function Day({ question, value, onChange, tie }: FieldProps) {
  return (
    <input
      {...tie}
      {...label(question)}
      type="date"
      min="1900-01-01"
      max="2099-12-31"
      value={typeof value === "string" ? value : ""}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  );
}
