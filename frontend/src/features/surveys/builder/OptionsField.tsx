import { ActionIcon, Button, Input, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useRef } from "react";
import { builder as words } from "@/i18n/ru/builder";
import styles from "./builder.module.css";
import { freeValue, moved, type Option } from "./questions";
import { SortableEntry, SortableList } from "./Sortable";

interface Props {
  label: string;
  options: readonly Option[];
  onChange: (options: Option[], about?: string) => void;
  nameOf: (number: number) => string;
  addLabel: string;
  most: number;
  least: number;
  error?: string | undefined;
}

/** What can be chosen, or the rows of a table: Enter adds the next one. */
export function OptionsField({ label, options, onChange, nameOf, addLabel, most, least, error }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const said = (option: Option) => option.label || nameOf(options.indexOf(option) + 1);

  function focus(index: number) {
    requestAnimationFrame(() => list.current?.querySelectorAll("input")[index]?.focus());
  }

  function add(after: number) {
    if (options.length >= most) return;
    onChange(moved([...options, { value: freeValue(options), label: "" }], options.length, after + 1));
    focus(after + 1);
  }

  return (
    <Input.Wrapper label={label} labelElement="div" error={error}>
      <SortableList
        ids={options.map(({ value }) => value)}
        nameOf={(value) => options.filter((option) => option.value === value).map(said)[0] ?? ""}
        onMove={(from, to) => onChange(moved(options, from, to))}
      >
        <ul ref={list} className={styles.options} aria-label={label}>
          {options.map((option, index) => (
            <SortableEntry key={option.value} id={option.value} name={said(option)} className={styles.option}>
              {(handle) => (
                <>
                  {handle}
                  <TextInput
                    aria-label={nameOf(index + 1)}
                    placeholder={nameOf(index + 1)}
                    value={option.label}
                    maxLength={300}
                    className={styles.grow}
                    onChange={(event) => {
                      const written = { ...option, label: event.currentTarget.value };
                      onChange(
                        options.map((one) => (one === option ? written : one)),
                        option.value,
                      );
                    }}
                    onKeyDown={(event) => {
                      if (event.key !== "Enter") return;
                      event.preventDefault();
                      add(index);
                    }}
                  />
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size="lg"
                    disabled={options.length <= least}
                    aria-label={words.removeOption(said(option))}
                    onClick={() => {
                      onChange(options.filter((other) => other !== option));
                      focus(Math.max(0, index - 1));
                    }}
                  >
                    <IconX size={17} aria-hidden />
                  </ActionIcon>
                </>
              )}
            </SortableEntry>
          ))}
        </ul>
      </SortableList>
      {options.length < most && (
        <Button
          size="compact-sm"
          variant="subtle"
          mt={4}
          leftSection={<IconPlus size={15} aria-hidden />}
          onClick={() => add(options.length - 1)}
        >
          {addLabel}
        </Button>
      )}
    </Input.Wrapper>
  );
}
