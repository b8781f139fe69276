import { type ComboboxLikeRenderOptionInput, MultiSelect, Select } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, type QueryKey, useQuery } from "@tanstack/react-query";
import { useMemo, useRef, useState } from "react";
import { fields } from "@/i18n/ru/fields";
import styles from "./SearchPick.module.css";

export interface Found {
  value: string;
  label: string;
  /** small line below the label in the list */
  note: string;
}

interface Props {
  label: string;
  description?: string;
  /** query of what is found for a text; the empty text finds the first of all */
  find: (text: string) => { queryKey: QueryKey; queryFn: () => Promise<Found[]> };
  /** values chosen; at most one unless `many` */
  value: readonly string[];
  onChange: (values: string[]) => void;
  many?: boolean;
  /** names of values chosen before, which no search may have found yet */
  known?: readonly Found[];
  /** may stay empty */
  optional?: boolean;
  error?: string;
}

/** Chooses from a list of any length: it narrows on the server as one types. */
export function SearchPick({ find, value, onChange, many = false, optional = false, known, ...props }: Props) {
  const [text, setText] = useState("");
  const [asked] = useDebouncedValue(text.trim(), 250);
  const seen = useRef(new Map<string, Found>(known?.map((one) => [one.value, one])));
  // the name of what is chosen stands in the field itself; asking for it would hide everything else
  const isChoice = !many && value.some((one) => seen.current.get(one)?.label === asked);
  const found = useQuery({ ...find(isChoice ? "" : asked), placeholderData: keepPreviousData });

  const options = useMemo(() => {
    for (const one of found.data ?? []) seen.current.set(one.value, one);
    const kept = value.flatMap((one) => seen.current.get(one) ?? []);
    return [...kept, ...(found.data ?? []).filter((one) => !value.includes(one.value))];
  }, [found.data, value]);

  const shared = {
    ...props,
    data: options,
    searchable: true,
    searchValue: text,
    onSearchChange: setText,
    placeholder: value.length === 0 ? fields.typeToSearch : undefined,
    nothingFoundMessage: found.isSuccess ? fields.nothingFound : undefined,
    maxDropdownHeight: 320,
    required: !optional,
    renderOption: ({ option }: ComboboxLikeRenderOptionInput<{ value: string; label: string }>) => (
      <div>
        <div className={styles.name}>{option.label}</div>
        <div className={styles.note}>{seen.current.get(option.value)?.note}</div>
      </div>
    ),
  };
  return many ? (
    <MultiSelect {...shared} value={[...value]} onChange={onChange} hidePickedOptions />
  ) : (
    <Select {...shared} value={value[0] ?? null} onChange={(one) => onChange(one ? [one] : [])} />
  );
}
