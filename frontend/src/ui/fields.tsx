import {
  NumberInput,
  Select,
  TagsInput,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from "@mantine/core";
import { type Control, type FieldPathByValue, type FieldValues, type Path, useController } from "react-hook-form";
import { common } from "@/i18n/ru/common";
import { fields as words } from "@/i18n/ru/fields";
import { DateField as PlainDateField } from "./DateField";

/** What every field of a form takes: the form's `control` and its own name in it. */
interface Bound<Values extends FieldValues, Value = unknown> {
  control: Control<Values>;
  name: FieldPathByValue<Values, Value> & Path<Values>;
  label: string;
  description?: string;
  required?: boolean;
}

type Rest<Props> = Omit<Props, "name" | "label" | "value" | "onChange" | "error">;

export function TextField<V extends FieldValues>({ control, name, ...props }: Bound<V> & Rest<TextInputProps>) {
  const { field, fieldState } = useController({ control, name });
  return <TextInput {...field} {...props} value={field.value ?? ""} error={fieldState.error?.message} />;
}

export function AreaField<V extends FieldValues>({ control, name, ...props }: Bound<V> & Rest<TextareaProps>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <Textarea autosize minRows={2} {...field} {...props} value={field.value ?? ""} error={fieldState.error?.message} />
  );
}

interface NumberProps<V extends FieldValues> extends Bound<V> {
  min: number;
  max: number;
  suffix?: string;
}

/** A whole number; `null` while it is empty. */
export function NumberField<V extends FieldValues>({ control, name, ...props }: NumberProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <NumberInput
      {...field}
      {...props}
      value={field.value ?? ""}
      onChange={(value) => field.onChange(value === "" ? null : Number(value))}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      error={fieldState.error?.message}
    />
  );
}

interface DateProps<V extends FieldValues> extends Bound<V> {
  minDate?: string;
  maxDate?: string;
}

/** A date as YYYY-MM-DD; an empty one is "". */
export function DateField<V extends FieldValues>({ control, name, ...props }: DateProps<V>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <PlainDateField
      {...props}
      name={name}
      ref={field.ref}
      onBlur={field.onBlur}
      value={field.value || null}
      onChange={(value) => field.onChange(value ?? "")}
      error={fieldState.error?.message}
    />
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectProps<V extends FieldValues> extends Bound<V> {
  options: readonly Option[];
  /** after the value has gone into the form */
  onChosen?: (value: string) => void;
  disabled?: boolean;
  placeholder?: string;
}

/** One of a few; an empty choice is "". */
export function SelectField<V extends FieldValues>(props: SelectProps<V>) {
  const { control, name, options, onChosen, placeholder = words.choose, ...rest } = props;
  const { field, fieldState } = useController({ control, name });
  return (
    <Select
      {...field}
      {...rest}
      value={field.value || null}
      onChange={(value) => {
        field.onChange(value ?? "");
        onChosen?.(value ?? "");
      }}
      data={options as Option[]}
      placeholder={placeholder}
      allowDeselect={!rest.required}
      searchable={options.length > 12}
      maxDropdownHeight={340}
      error={fieldState.error?.message}
    />
  );
}

/** Several short texts, each ended by Enter or a comma. */
export function TagsField<V extends FieldValues>({ control, name, ...props }: Bound<V> & { suggestions?: string[] }) {
  const { suggestions, ...rest } = props;
  const { field, fieldState } = useController({ control, name });
  return (
    <TagsInput
      {...field}
      {...rest}
      value={field.value ?? []}
      data={suggestions}
      splitChars={[",", ";"]}
      maxTags={30}
      clearButtonProps={{ "aria-label": common.remove }}
      error={fieldState.error?.message}
      acceptValueOnBlur
    />
  );
}
