import { Button } from "@mantine/core";
import { type UseInfiniteQueryResult, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { common } from "@/i18n/ru/common";
import { fields } from "@/i18n/ru/fields";
import { participantStatuses, participants as words } from "@/i18n/ru/participants";
import { people } from "@/i18n/ru/people";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { StatusBadge } from "@/ui/StatusBadge";
import { hasLeft, type ParticipantFilter, type ParticipantRow, placeOf, statusTone } from "./model";
import styles from "./ParticipantsPage.module.css";
import { categoriesQuery } from "./queries";

interface Props {
  programId: string;
  filter: ParticipantFilter;
  onFilter: (filter: ParticipantFilter) => void;
  query: UseInfiniteQueryResult<ParticipantRow[]>;
  /** the button that fills an empty base */
  add: ReactNode;
}

/** Rows of one base, or what to do when there are none. */
export function ParticipantsTable({ programId, filter, onFilter, query, add }: Props) {
  const { side, q, status, category, sort } = filter;
  const categories = useQuery(categoriesQuery()).data ?? [];
  const labelOf = (code: string | null | undefined) =>
    categories.find((one) => one.code === code)?.label ?? common.none;

  const columns: Column<ParticipantRow>[] = [
    {
      key: "name",
      header: words.name,
      sort: "name",
      width: "29%",
      cell: (row) => (
        <>
          <Link
            to="/programs/$programId/participants/$participantId"
            params={{ programId, participantId: row.id }}
            className="row-link"
          >
            {row.fullName}
          </Link>
          <div className={styles.under}>{[placeOf(row), people.age(row.age)].filter(Boolean).join(" · ")}</div>
        </>
      ),
    },
    {
      key: "category",
      header: words.category,
      cell: (row) => (row.categoryHidden ? words.hiddenCategory : labelOf(row.category)),
    },
    {
      key: "asks",
      header: side === "mentee" ? words.requests : words.competences,
      width: "20%",
      cell: (row) => (side === "mentee" ? row.requestTopics : row.competences).join(", ") || common.none,
    },
    {
      key: "consents",
      header: words.consents,
      width: "9.75rem",
      cell: (row) => !hasLeft(row.status) && <ConsentMark missing={row.consentsMissing} />,
    },
    {
      key: "status",
      header: words.status,
      width: "12rem",
      cell: (row) => <StatusBadge tone={statusTone(row.status)}>{participantStatuses[row.status]}</StatusBadge>,
    },
  ];

  const empty =
    q || status || category ? (
      <EmptyState
        title={words.notFoundTitle}
        action={
          <Button variant="default" onClick={() => onFilter({ side })}>
            {fields.resetFilters}
          </Button>
        }
      >
        {words.notFoundText}
      </EmptyState>
    ) : (
      <EmptyState title={words.emptyTitle[side]} action={add}>
        {words.emptyText[side]}
      </EmptyState>
    );

  return (
    <Loaded query={query}>
      {(rows) => (
        <DataTable
          label={words.tabs[side]}
          rows={rows}
          columns={columns}
          rowKey={(row) => row.id}
          empty={empty}
          sort={sort ?? "name"}
          onSort={(next) => onFilter({ ...filter, sort: next })}
          more={query}
        />
      )}
    </Loaded>
  );
}

function ConsentMark({ missing }: { missing: number }) {
  return missing > 0 ? (
    <StatusBadge tone="attention">{words.consentsMissing(missing)}</StatusBadge>
  ) : (
    <span className={styles.under}>{words.consentsReady}</span>
  );
}
