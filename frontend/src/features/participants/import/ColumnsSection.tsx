import { Select } from "@mantine/core";
import { importColumns, peopleImport as words } from "@/i18n/ru/peopleImport";
import { Section } from "@/ui/Section";
import { type ImportColumn, type Report, withColumn } from "./model";
import styles from "./PeopleImportPage.module.css";

interface Props {
  columns: Report["columns"];
  disabled: boolean;
  onChange: (columns: (ImportColumn | null)[]) => void;
}

const options = Object.entries(importColumns).map(([value, label]) => ({ value, label }));

/** What stands in each column of the file, to be corrected. */
export function ColumnsSection({ columns, disabled, onChange }: Props) {
  return (
    <Section title={words.columns} note={words.columnsNote}>
      <div className={styles.columns}>
        {columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a file never move
          <div key={index}>
            <Select
              label={column.title}
              aria-label={words.columnOf(column.title)}
              data={options}
              value={column.holds ?? null}
              placeholder={words.leftOut}
              onChange={(value) => onChange(withColumn(columns, index, value as ImportColumn | null))}
              clearable
              searchable
              disabled={disabled}
            />
            <div className={styles.sample}>{column.samples.join(" · ") || words.emptyColumn}</div>
          </div>
        ))}
      </div>
    </Section>
  );
}
