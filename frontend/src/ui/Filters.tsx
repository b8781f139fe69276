import { CloseButton, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { common } from "@/i18n/ru/common";
import styles from "./Filters.module.css";

/** What narrows the list below it; a search or a row of pills takes the room that is left. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <search className={styles.bar} aria-label={label}>
      {children}
    </search>
  );
}

interface SearchFieldProps {
  label: string;
  value: string | undefined;
  /** called a moment after the last letter; undefined when the field is empty */
  onChange: (value: string | undefined) => void;
}

/** Search that asks when the typing pauses. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value ?? "");
  const ask = useDebouncedCallback(onChange, 300);

  function change(next: string) {
    setText(next);
    ask(next.trim() || undefined);
  }

  return (
    <TextInput
      className={styles.search}
      aria-label={label}
      placeholder={label}
      value={text}
      maxLength={100}
      onChange={(event) => change(event.currentTarget.value)}
      leftSection={<IconSearch size={17} aria-hidden />}
      rightSection={text && <CloseButton size="sm" aria-label={common.remove} onClick={() => change("")} />}
    />
  );
}

interface FilterSelectProps<Value extends string> {
  /** name of the filter, shown while nothing is chosen */
  label: string;
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | undefined) => void;
}

/** One filter of a few values; empty means all. */
export function FilterSelect<Value extends string>({ label, value, options, onChange }: FilterSelectProps<Value>) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      value={value ?? null}
      data={options}
      onChange={(next) => onChange((next as Value | null) ?? undefined)}
      clearable
      clearButtonProps={{ "aria-label": common.remove }}
      searchable={options.length > 12}
      nothingFoundMessage={common.none}
      maxDropdownHeight={340}
    />
  );
}
