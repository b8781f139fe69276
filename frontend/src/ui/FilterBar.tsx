import { UnstyledButton } from "@mantine/core";
import styles from "./FilterBar.module.css";

interface Option<Value extends string> {
  value: Value;
  label: string;
  /** how many entries it shows */
  count?: number;
  /** draws the eye while there is something to be seen to */
  attention?: boolean;
}

interface Props<Value extends string> {
  label: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One choice out of a few that narrows a list; the choice belongs into the address. */
export function FilterBar<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be a scrolling row of pills
    <div role="group" aria-label={label} className={styles.bar}>
      {options.map((option) => (
        <UnstyledButton
          key={option.value}
          className={styles.option}
          aria-pressed={option.value === value}
          data-attention={(option.attention && (option.count ?? 0) > 0) || undefined}
          onClick={() => onChange(option.value)}
        >
          {option.label}
          {option.count !== undefined && <span className={styles.count}>{option.count}</span>}
        </UnstyledButton>
      ))}
    </div>
  );
}
