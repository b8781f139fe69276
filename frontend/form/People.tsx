/** @jsxImportSource preact */
import { useState } from "preact/hooks";
import { greatest } from "./answers";
import { Choices, type FieldProps } from "./Choices";
import { words } from "./words";

/** Longer lists can be narrowed by a name. */
const few = 12;

/** People to name, in the order of the ticks where the order counts. */
export function People(props: FieldProps) {
  const { question, value } = props;
  const [name, setName] = useState("");
  const options = question.options ?? [];
  const chosen = Array.isArray(value) ? (value as unknown[]) : [];
  const ranked = question.kind === "person_ranking";
  const sought = name.trim().toLowerCase();
  const choices = options
    .filter((one) => chosen.includes(one.value) || one.label.toLowerCase().includes(sought))
    .map((one) => {
      const rank = ranked && chosen.includes(one.value) ? chosen.indexOf(one.value) + 1 : undefined;
      return { ...one, rank, spoken: rank ? `${one.label}, ${words.rank(rank)}` : undefined };
    });
  if (options.length === 0) return <p className="help">{words.nobody}</p>;
  return (
    <>
      {options.length > few && (
        <input
          type="text"
          className="seek"
          placeholder={words.seek}
          aria-label={words.seek}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      )}
      <Choices {...props} choices={choices} look="rows" several most={greatest(question)} />
    </>
  );
}
