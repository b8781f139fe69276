import { Input, NumberInput, TextInput } from "@mantine/core";
import { builder as words } from "@/i18n/ru/builder";
import styles from "./builder.module.css";
import { asksForPeople, type Question } from "./questions";

interface Props {
  question: Question;
  onChange: (part: Partial<Question>, typed?: boolean) => void;
  error?: string | undefined;
}

/** How far a scale or a number runs, what stands at the ends of a scale, how many people may be named. */
export function BoundsFields({ question, onChange, error }: Props) {
  const { kind } = question;
  if (asksForPeople(kind)) {
    return (
      <NumberInput
        label={words.mostPeople}
        min={1}
        max={5}
        allowDecimal={false}
        w="12rem"
        value={question.max ?? 3}
        onChange={(max) => onChange({ max: max === "" ? null : Number(max) }, true)}
        error={error}
      />
    );
  }
  if (kind !== "scale" && kind !== "number") return null;
  const limits = kind === "scale" ? { min: 1, max: 10 } : { min: -1_000_000_000, max: 1_000_000_000 };
  return (
    <Input.Wrapper error={error}>
      <div className={styles.bounds}>
        {(["min", "max"] as const).map((end) => (
          <NumberInput
            key={end}
            label={end === "min" ? words.from : words.to}
            {...limits}
            allowDecimal={false}
            value={question[end] ?? ""}
            onChange={(value) => onChange({ [end]: value === "" ? null : Number(value) }, true)}
          />
        ))}
        {kind === "scale" &&
          (["minLabel", "maxLabel"] as const).map((end) => (
            <TextInput
              key={end}
              label={words[end]}
              maxLength={100}
              value={question[end] ?? ""}
              onChange={(event) => onChange({ [end]: event.currentTarget.value || null }, true)}
            />
          ))}
      </div>
    </Input.Wrapper>
  );
}
