import { DateInput, type DateInputProps } from "@mantine/dates";
import { common } from "@/i18n/ru/common";
import { dateField as words } from "@/i18n/ru/ui";
import { parseDate } from "@/lib/dates";

interface Props extends Omit<DateInputProps, "value" | "onChange" | "valueFormat" | "dateParser"> {
  /** YYYY-MM-DD, null or undefined when empty */
  value: string | null | undefined;
  onChange: (value: string | null) => void;
}

/** A date typed as 31.12.2026 or picked; in and out it is the API's YYYY-MM-DD. */
export function DateField({ value, onChange, ...props }: Props) {
  return (
    <DateInput
      {...props}
      value={value ?? null}
      onChange={onChange}
      valueFormat="DD.MM.YYYY"
      dateParser={parseDate}
      placeholder={common.datePlaceholder}
      clearable={!props.required}
      clearButtonProps={{ "aria-label": common.remove }}
      ariaLabels={{
        previousMonth: words.previousMonth,
        nextMonth: words.nextMonth,
        previousYear: words.previousYear,
        nextYear: words.nextYear,
        previousDecade: words.previousDecade,
        nextDecade: words.nextDecade,
        monthLevelControl: words.chooseMonth,
        yearLevelControl: words.chooseYear,
      }}
    />
  );
}
