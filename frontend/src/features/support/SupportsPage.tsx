import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { supportStatuses, support as words } from "@/i18n/ru/support";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { NewSupportForm } from "./NewSupportForm";
import { type SupportRow, type SupportStatus, supportsQuery } from "./queries";

interface Props {
  status?: SupportStatus;
  onStatus: (status?: SupportStatus) => void;
}

const pills = [
  { value: "all" as const, label: common.all },
  { value: "open" as const, label: supportStatuses.open },
  { value: "closed" as const, label: supportStatuses.closed },
];

const columns: Column<SupportRow>[] = [
  {
    key: "mentee",
    header: words.mentee,
    cell: (row) => (
      <Link to="/support/$supportCaseId" params={{ supportCaseId: row.id }} className="row-link">
        {row.className ? `${row.fullName}, ${row.className}` : row.fullName}
      </Link>
    ),
  },
  { key: "opened", header: words.opened, width: "9rem", cell: (row) => shortDay(row.openedOn) },
  {
    key: "closed",
    header: words.closed,
    width: "9rem",
    cell: (row) => (row.closedOn ? shortDay(row.closedOn) : ""),
  },
  {
    key: "status",
    header: words.status,
    width: "9rem",
    cell: (row) => (
      <StatusBadge tone={row.status === "open" ? "good" : "quiet"}>{supportStatuses[row.status]}</StatusBadge>
    ),
  },
];

/** whom the psychologist supports, the newest first. */
export default function SupportsPage({ status, onStatus }: Props) {
  const query = useInfiniteQuery(supportsQuery(status));
  const [adding, setAdding] = useState(false);
  const navigate = useNavigate();
  const add = <Button onClick={() => setAdding(true)}>{words.add}</Button>;
  const empty = status ? (
    <EmptyState title={words.noneFoundTitle}>{words.noneFoundText}</EmptyState>
  ) : (
    <EmptyState title={words.emptyTitle} action={add}>
      {words.emptyText}
    </EmptyState>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <Section flush>
        <Filters label={words.filter}>
          <FilterBar
            label={words.filter}
            value={status ?? "all"}
            options={pills}
            onChange={(next) => onStatus(next === "all" ? undefined : next)}
          />
        </Filters>
        <Loaded query={query}>
          {(rows) => (
            <DataTable
              label={words.title}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.id}
              empty={empty}
              more={query}
            />
          )}
        </Loaded>
      </Section>
      <FormDialog opened={adding} onClose={() => setAdding(false)} title={words.add}>
        <NewSupportForm
          onCancel={() => setAdding(false)}
          onDone={(supportCaseId) => void navigate({ to: "/support/$supportCaseId", params: { supportCaseId } })}
        />
      </FormDialog>
    </>
  );
}
