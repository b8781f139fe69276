import { Input } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { type Control, type FieldValues, type Path, useController } from "react-hook-form";
import { common } from "@/i18n/ru/common";
import styles from "./ScaleField.module.css";

interface Props<V extends FieldValues> {
  control: Control<V>;
  name: Path<V>;
  label: string;
  description?: string;
  required?: boolean;
}

/** A mark from 1 to 10; `null` until one is chosen. */
export function ScaleField<V extends FieldValues>({ ends, ...props }: Props<V> & { ends: readonly [string, string] }) {
  const steps = Array.from({ length: 10 }, (_, index) => ({ value: index + 1, label: String(index + 1) }));
  return (
    <Choice {...props} options={steps} className={styles.scale}>
      <div className={styles.ends} aria-hidden="true">
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </div>
    </Choice>
  );
}

/** Yes or no; `null` until one is chosen. */
export function YesNoField<V extends FieldValues>(props: Props<V>) {
  const options = [
    { value: true, label: common.yes },
    { value: false, label: common.no },
  ];
  return <Choice {...props} options={options} className={styles.answers} />;
}

interface ChoiceProps<V extends FieldValues> extends Props<V> {
  options: readonly { value: number | boolean; label: string }[];
  className: string | undefined;
  children?: ReactNode;
}

/** One of a few big buttons: real radio buttons under the skin. */
function Choice<V extends FieldValues>(props: ChoiceProps<V>) {
  const { control, name, label, description, required, options, className, children } = props;
  const { field, fieldState } = useController({ control, name });
  const id = useId();
  return (
    <Input.Wrapper
      label={label}
      description={description}
      error={fieldState.error?.message}
      required={required}
      labelElement="div"
      labelProps={{ id }}
    >
      <div className={className} role="radiogroup" aria-labelledby={id} aria-required={required}>
        {options.map((option, index) => (
          <label key={option.label} className={styles.step}>
            <input
              type="radio"
              name={field.name}
              ref={index === 0 ? field.ref : undefined}
              checked={field.value === option.value}
              onChange={() => field.onChange(option.value)}
              onBlur={field.onBlur}
            />
            {option.label}
          </label>
        ))}
      </div>
      {children}
    </Input.Wrapper>
  );
}
