import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { schoolYear, shortDay } from "@/i18n/dates";
import { fields as fieldWords } from "@/i18n/ru/fields";
import { registers as words } from "@/i18n/ru/registers";
import { schoolYearOf, today } from "@/lib/dates";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { FilterSelect, Filters, SearchField } from "@/ui/Filters";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { EntryForm } from "./EntryForm";
import { EntryMenu } from "./EntryMenu";
import { type Entry, type EntryFilter, type RegisterKind, shown } from "./model";
import { entriesQuery, registersQuery } from "./queries";

/** This school year and those before it, as far as anybody asks. */
const yearsShown = 5;

interface Props {
  register: string;
  filter: EntryFilter;
  onFilter: (filter: EntryFilter) => void;
}

/** One small register: its entries in a table, its form in a window. */
export default function RegisterPage({ register, ...props }: Props) {
  const query = useQuery(registersQuery());
  return (
    <Loaded query={query}>
      {(kinds) => {
        const kind = kinds.find(({ code }) => code === register) ?? kinds[0];
        return kind && <Register key={kind.code} kind={kind} {...props} />;
      }}
    </Loaded>
  );
}

function Register({ kind, filter, onFilter }: { kind: RegisterKind } & Omit<Props, "register">) {
  const query = useInfiniteQuery(entriesQuery(kind.code, filter));
  const [edited, setEdited] = useState<Entry | "new">();
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const thisYear = schoolYearOf(today(useTimeZone()));
  const years = Array.from({ length: yearsShown }, (_, ago) => thisYear - ago);
  const add = (
    <Allowed to="registers.write">
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdited("new")}>
        {kind.add}
      </Button>
    </Allowed>
  );
  const empty = filtered ? (
    <EmptyState
      title={words.noneFoundTitle}
      action={
        <Button variant="default" onClick={() => onFilter({})}>
          {fieldWords.resetFilters}
        </Button>
      }
    >
      {words.noneFoundText}
    </EmptyState>
  ) : (
    <EmptyState title={kind.emptyTitle} action={add}>
      {kind.emptyText}
    </EmptyState>
  );

  return (
    <Section title={kind.title} note={kind.lead} actions={query.data && query.data.length > 0 && add} flush>
      {((query.data && query.data.length > 0) || filtered) && (
        <Filters label={words.filters}>
          <SearchField label={words.search} value={filter.q} onChange={(q) => onFilter({ ...filter, q })} />
          {kind.closing && (
            <FilterBar
              label={words.state}
              value={filter.open === undefined ? "all" : filter.open ? "open" : "closed"}
              options={[
                { value: "all", label: words.all },
                { value: "open", label: kind.closing.open },
                { value: "closed", label: kind.closing.closed },
              ]}
              onChange={(state) => onFilter({ ...filter, open: state === "all" ? undefined : state === "open" })}
            />
          )}
          <FilterSelect
            label={words.schoolYear}
            value={filter.schoolYear?.toString()}
            options={years.map((year) => ({ value: year.toString(), label: schoolYear(year) }))}
            onChange={(year) => onFilter({ ...filter, schoolYear: year ? Number(year) : undefined })}
          />
        </Filters>
      )}
      <Loaded query={query}>
        {(rows) => (
          <DataTable
            label={kind.title}
            rows={rows}
            columns={columnsOf(kind, setEdited)}
            rowKey={({ id }) => id}
            empty={empty}
            more={query}
          />
        )}
      </Loaded>
      <FormDialog
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        title={edited === "new" ? kind.add : words.edit}
      >
        {edited && (
          <EntryForm kind={kind} entry={edited === "new" ? undefined : edited} onDone={() => setEdited(undefined)} />
        )}
      </FormDialog>
    </Section>
  );
}

/** Long texts share what dates, numbers and choices leave. */
const widths: Partial<Record<RegisterKind["fields"][number]["type"], string>> = {
  date: "8rem",
  number: "8rem",
  choice: "9.5rem",
};

function columnsOf(kind: RegisterKind, onEdit: (entry: Entry) => void): Column<Entry>[] {
  const [first, ...others] = kind.fields.filter(({ inTable }) => inTable);
  if (!first) return [];
  const column = (field: RegisterKind["fields"][number]): Column<Entry> => ({
    key: field.code,
    header: field.label,
    width: widths[field.type],
    cell: (entry) => shown(field, entry),
  });
  const closing = kind.closing;
  return [
    { ...column(first), width: "20%" },
    ...others.map(column),
    { key: "day", header: kind.dayLabel, width: "8.5rem", cell: ({ day }) => shortDay(day) },
    ...(closing
      ? [
          {
            key: "state",
            header: words.state,
            width: "9.5rem",
            cell: ({ closedOn }: Entry) => (
              <StatusBadge tone={closedOn ? "quiet" : "good"}>{closedOn ? closing.closed : closing.open}</StatusBadge>
            ),
          },
        ]
      : []),
    {
      key: "menu",
      header: words.menu,
      menu: true,
      width: "3.5rem",
      cell: (entry) => <EntryMenu kind={kind} entry={entry} name={shown(first, entry)} onEdit={() => onEdit(entry)} />,
    },
  ];
}
