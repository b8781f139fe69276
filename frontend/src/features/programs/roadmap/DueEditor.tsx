import { MultiSelect, NumberInput, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { MonthPickerInput } from "@mantine/dates";
import { dueKinds, recurrences, shiftPolicies, dueWords as words } from "@/i18n/ru/roadmap";
import { DateField } from "@/ui/DateField";
import type { DueEntry, DueKind } from "./due";

interface Props {
  value: DueEntry;
  onChange: (value: DueEntry) => void;
  errors: Partial<Record<keyof DueEntry, string | undefined>>;
}

const options = <Value extends string>(labels: Record<Value, string>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));

const monthNames = Array.from({ length: 12 }, (_, month) => ({
  value: String(month + 1),
  label: new Intl.DateTimeFormat("ru", { month: "long" }).format(new Date(2026, month, 1)),
}));

/** The term of an activity: first its kind, then only the fields of that kind. */
export function DueEditor({ value, onChange, errors }: Props) {
  return (
    <Stack gap="sm">
      <Select
        label={words.title}
        data={options(dueKinds)}
        value={value.kind}
        allowDeselect={false}
        maxDropdownHeight={360}
        onChange={(kind) => kind && onChange({ ...value, kind: kind as DueKind })}
      />
      <KindFields value={value} onChange={onChange} errors={errors} />
    </Stack>
  );
}

function KindFields({ value, onChange, errors }: Props) {
  const set = (change: Partial<DueEntry>) => onChange({ ...value, ...change });

  const date = (field: "date" | "from" | "to") => (
    <DateField
      label={words[field]}
      required
      value={value[field]}
      onChange={(next) => set({ [field]: next })}
      error={errors[field]}
    />
  );
  const month = (field: "month" | "monthTo") => (
    <MonthPickerInput
      label={words[field]}
      required
      valueFormat="MMMM YYYY"
      value={value[field] ? `${value[field]}-01` : null}
      onChange={(next) => set({ [field]: next?.slice(0, 7) ?? null })}
      error={errors[field]}
    />
  );
  const number = (field: "yearFrom" | "yearTo" | "offsetDays", min: number, max: number) => (
    <NumberInput
      label={words[field]}
      required
      min={min}
      max={max}
      allowDecimal={false}
      value={value[field] ?? ""}
      onChange={(next) => set({ [field]: typeof next === "number" ? next : null })}
      error={errors[field]}
    />
  );

  switch (value.kind) {
    case "exact_date":
    case "by_date":
      return date("date");
    case "date_range":
      return (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {date("from")}
          {date("to")}
        </SimpleGrid>
      );
    case "month":
      return month("month");
    case "month_range":
      return (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {month("month")}
          {month("monthTo")}
        </SimpleGrid>
      );
    case "school_years":
      return (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          {number("yearFrom", 2000, 2100)}
          {number("yearTo", 2000, 2100)}
        </SimpleGrid>
      );
    case "recurring":
      return <RecurrenceFields value={value} onChange={onChange} errors={errors} />;
    case "relative":
      return (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={words.event}
            description={words.eventHint}
            required
            maxLength={60}
            value={value.event}
            onChange={(event) => set({ event: event.currentTarget.value })}
            error={errors.event}
          />
          {number("offsetDays", 0, 3650)}
        </SimpleGrid>
      );
    default:
      return null;
  }
}

function RecurrenceFields({ value, onChange, errors }: Props) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Select
        label={words.every}
        data={options(recurrences)}
        value={value.every}
        allowDeselect={false}
        onChange={(every) => every && onChange({ ...value, every: every as DueEntry["every"] })}
      />
      {value.every === "monthly" && (
        <NumberInput
          label={words.day}
          description={words.dayHint}
          min={1}
          max={31}
          allowDecimal={false}
          value={value.day ?? ""}
          onChange={(day) => onChange({ ...value, day: typeof day === "number" ? day : null })}
        />
      )}
      {value.every === "yearly" && (
        <MultiSelect
          label={words.months}
          required
          data={monthNames}
          value={value.months.map(String)}
          onChange={(months) => onChange({ ...value, months: months.map(Number) })}
          error={errors.months}
        />
      )}
      <Select
        label={words.shift}
        data={options(shiftPolicies)}
        value={value.shiftPolicy}
        allowDeselect={false}
        onChange={(policy) => policy && onChange({ ...value, shiftPolicy: policy as DueEntry["shiftPolicy"] })}
      />
    </SimpleGrid>
  );
}
