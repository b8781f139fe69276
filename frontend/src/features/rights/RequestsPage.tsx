import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { requestKinds, requestStatuses, rights as words } from "@/i18n/ru/rights";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Filters } from "@/ui/Filters";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { type DataRequest, type DataRequestStatus, requestTone } from "./model";
import { NewRequestForm } from "./NewRequestForm";
import { requestsQuery } from "./queries";
import { RightsHead } from "./RightsHead";

interface Props {
  status?: DataRequestStatus;
  onStatus: (status?: DataRequestStatus) => void;
}

const pills = [
  { value: "all" as const, label: common.all },
  ...(Object.entries(requestStatuses) as [DataRequestStatus, string][]).map(([value, label]) => ({ value, label })),
];

const columns: Column<DataRequest>[] = [
  {
    key: "subject",
    header: words.subject,
    width: "30%",
    cell: (row) => (
      <Link to="/rights/$requestId" params={{ requestId: row.id }} className="row-link">
        {row.subjectName}
      </Link>
    ),
  },
  { key: "kind", header: words.kind, cell: (row) => requestKinds[row.kind] },
  {
    key: "due",
    header: words.due,
    width: "13rem",
    cell: (row) =>
      row.overdue ? <StatusBadge tone="bad">{words.late(shortDay(row.dueOn))}</StatusBadge> : shortDay(row.dueOn),
  },
  {
    key: "status",
    header: words.status,
    width: "9rem",
    cell: (row) => <StatusBadge tone={requestTone(row.status)}>{requestStatuses[row.status]}</StatusBadge>,
  },
];

/** The register of requests of people about their data, with the days on which the law wants an answer. */
export default function RequestsPage({ status, onStatus }: Props) {
  const query = useInfiniteQuery(requestsQuery(status));
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
      <RightsHead here="requests" title={words.title} lead={words.lead} actions={add} />
      <Section flush>
        <Filters label={words.filters}>
          <FilterBar
            label={words.status}
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
        <NewRequestForm
          onCancel={() => setAdding(false)}
          onDone={(requestId) => void navigate({ to: "/rights/$requestId", params: { requestId } })}
        />
      </FormDialog>
    </>
  );
}
