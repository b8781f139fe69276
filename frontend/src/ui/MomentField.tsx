import { SimpleGrid, TextInput } from "@mantine/core";
import { type Control, type FieldValues, type Path, useController } from "react-hook-form";
import { fields as words } from "@/i18n/ru/fields";
import { clockTime } from "@/lib/zonedTime";
import { DateField } from "./fields";

interface Props<V extends FieldValues> {
  control: Control<V>;
  /** fields of the form that hold YYYY-MM-DD and HH:MM */
  dateName: Path<V>;
  timeName: Path<V>;
  label: string;
  minDate?: string;
  maxDate?: string;
}

/** Day and hour on the organisation's clock; the hour is typed, since browsers draw their own field in their own way. */
export function MomentField<V extends FieldValues>({ control, dateName, timeName, label, ...limits }: Props<V>) {
  const { field, fieldState } = useController({ control, name: timeName });
  return (
    <SimpleGrid cols={2} maw="22rem">
      <DateField control={control} name={dateName} label={label} required {...limits} />
      <TextInput
        {...field}
        onBlur={() => {
          field.onChange(clockTime(field.value));
          field.onBlur();
        }}
        label={words.time}
        placeholder={words.timePlaceholder}
        inputMode="numeric"
        maxLength={5}
        required
        error={fieldState.error?.message}
      />
    </SimpleGrid>
  );
}
