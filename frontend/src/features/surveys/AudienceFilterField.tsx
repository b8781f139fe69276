import { MultiSelect, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { participantStatuses } from "@/i18n/ru/participants";
import { rounds as words } from "@/i18n/ru/rounds";
import { sides } from "@/i18n/ru/surveys";
import { FilterSelect } from "@/ui/Filters";
import type { AudienceFilter } from "./model";
import { audienceQuery, useFormName } from "./roundActions";
import styles from "./surveys.module.css";

interface Props {
  programId: string;
  templateCode: string;
  value: AudienceFilter;
  onChange: (filter: AudienceFilter) => void;
}

/** Narrows «everybody» by what really parts these people; each choice says how many it means. */
export function AudienceFilterField({ programId, templateCode, value, onChange }: Props) {
  const { data } = useQuery(audienceQuery({ programId, templateCode, filter: value }));
  const formName = useFormName();
  if (!data) return null;
  const labelled = <Value extends string>(
    facets: readonly { value: string; count: number }[],
    name: (value: Value) => string,
  ) => facets.map(({ value, count }) => ({ value: value as Value, label: `${name(value as Value)} (${count})` }));
  // what all share narrows nothing
  const parts = (facets: readonly unknown[]) => facets.length > 1;
  if (![data.sides, data.forms, data.classNames, data.statuses].some(parts)) return null;
  return (
    <div>
      <Text size="sm" c="var(--td-ink-soft)" mb="xs">
        {words.narrow}
      </Text>
      <div className={styles.filters}>
        {parts(data.sides) && (
          <FilterSelect
            label={words.sideFilter}
            value={value.side ?? undefined}
            options={labelled<"mentee" | "mentor">(data.sides, (side) => sides[side])}
            onChange={(side) => onChange({ ...value, side: side ?? null })}
          />
        )}
        {parts(data.forms) && (
          <FilterSelect
            label={words.formFilter}
            value={value.form ?? undefined}
            options={labelled<NonNullable<AudienceFilter["form"]>>(data.forms, formName)}
            onChange={(form) => onChange({ ...value, form: form ?? null })}
          />
        )}
        {parts(data.classNames) && (
          <MultiSelect
            aria-label={words.classFilter}
            placeholder={value.classNames?.length ? undefined : words.classFilter}
            value={value.classNames ?? []}
            data={labelled<string>(data.classNames, (name) => name)}
            onChange={(classNames) => onChange({ ...value, classNames })}
            searchable
            clearable
          />
        )}
        {parts(data.statuses) && (
          <MultiSelect
            aria-label={words.statusFilter}
            placeholder={value.statuses?.length ? undefined : words.statusFilter}
            value={value.statuses ?? []}
            data={labelled<keyof typeof participantStatuses>(data.statuses, (status) => participantStatuses[status])}
            onChange={(statuses) =>
              onChange({ ...value, statuses: statuses as NonNullable<AudienceFilter["statuses"]> })
            }
            clearable
          />
        )}
      </div>
    </div>
  );
}
