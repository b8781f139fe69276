/** @jsxImportSource preact */
import { Choices, type FieldProps } from "./Choices";

/** One mark in every row; each row a group of its own, so that it reads the same at 320 px and by ear. */
export function Matrix(props: FieldProps) {
  const { question, value, onChange } = props;
  const marks = (value ?? {}) as Record<string, unknown>;
  const { options, rows } = question;
  return (
    <>
      {rows?.map((row) => {
        const id = `${question.id}.${row.value}`;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read out twice
          <div key={row.value} className="row" role="group" aria-labelledby={id}>
            <p id={id}>{row.label}</p>
            <Choices
              {...props}
              question={{ ...question, id }}
              value={marks[row.value]}
              onChange={(mark) => {
                const { [row.value]: _, ...others } = marks;
                onChange(mark === undefined ? others : { ...others, [row.value]: mark });
              }}
              choices={options ?? []}
              look="halves"
            />
          </div>
        );
      })}
    </>
  );
}
