import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Allowed } from "@/auth/Allowed";
import { schoolYear, shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { documentStatuses, documents as words } from "@/i18n/ru/documents";
import { fields } from "@/i18n/ru/fields";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { FilterSelect, Filters, SearchField } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { PackageButton } from "./generation/PackageButton";
import { type DocumentFilter, type DocumentRow, documentTone } from "./model";
import { documentsQuery, kindsQuery, ownPapersQuery, programChoicesQuery } from "./queries";

interface Props {
  filter: DocumentFilter;
  onFilter: (filter: DocumentFilter) => void;
}

/** States that one looks for; the rare others stand among all. */
const pills = [
  { value: "all" as const, label: common.all },
  ...(["draft", "on_review", "on_signature", "in_force"] as const).map((value) => ({
    value,
    label: documentStatuses[value],
  })),
];

const columns: Column<DocumentRow>[] = [
  {
    key: "title",
    header: words.document,
    cell: (row) => (
      <Link to="/documents/$documentId" params={{ documentId: row.id }} className="row-link">
        {row.title}
      </Link>
    ),
  },
  { key: "kind", header: words.kind, width: "24%", cell: (row) => row.kindTitle },
  {
    key: "number",
    header: words.numberAndDate,
    width: "12rem",
    cell: ({ number, dated }) => (number && dated ? words.numbered(number, shortDay(dated)) : words.noNumber),
  },
  {
    key: "status",
    header: words.status,
    width: "12rem",
    cell: (row) => <StatusBadge tone={documentTone(row.status)}>{documentStatuses[row.status]}</StatusBadge>,
  },
];

/** The register of papers of the organisation. */
export default function DocumentsPage({ filter, onFilter }: Props) {
  const query = useInfiniteQuery(documentsQuery(filter));
  const kinds = useQuery(kindsQuery()).data?.kinds ?? [];
  const programs = useQuery(programChoicesQuery()).data ?? [];
  const unread = (useQuery(ownPapersQuery()).data ?? []).filter(({ readOn }) => !readOn).length;
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const years = [...new Set(programs.map((program) => program.schoolYear))].sort().reverse();

  const empty = filtered ? (
    <EmptyState
      title={words.noneFoundTitle}
      action={
        <Button variant="default" onClick={() => onFilter({})}>
          {fields.resetFilters}
        </Button>
      }
    >
      {words.noneFoundText}
    </EmptyState>
  ) : (
    <EmptyState
      title={words.emptyTitle}
      action={
        <Allowed to="documents.write">
          <ButtonLink to="/documents/new" search={{ kind: "order_implementation" }}>
            {words.emptyAction}
          </ButtonLink>
        </Allowed>
      }
    >
      {words.emptyText}
    </EmptyState>
  );

  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {unread > 0 && (
              <ButtonLink variant="light" to="/documents/acquaintances">
                {words.toRead(unread)}
              </ButtonLink>
            )}
            <ButtonLink variant="default" to="/documents/library">
              {words.library}
            </ButtonLink>
            <Allowed to="documents.write">
              <PackageButton programs={programs.filter(({ id }) => !filter.programId || id === filter.programId)} />
            </Allowed>
            <ButtonLink variant="default" to="/documents/journals">
              {words.journals}
            </ButtonLink>
            <Allowed to="documents.write">
              <ButtonLink to="/documents/new">{words.create}</ButtonLink>
            </Allowed>
          </>
        }
      />
      <Section flush>
        <Filters label={words.filters}>
          <SearchField label={words.search} value={filter.q} onChange={(q) => onFilter({ ...filter, q })} />
          <FilterSelect
            label={words.kind}
            value={filter.kind}
            options={kinds.map(({ code, title }) => ({ value: code, label: title }))}
            onChange={(kind) => onFilter({ ...filter, kind })}
          />
          <FilterSelect
            label={words.schoolYear}
            value={filter.schoolYear?.toString()}
            options={years.map((year) => ({ value: year.toString(), label: schoolYear(year) }))}
            onChange={(year) => onFilter({ ...filter, schoolYear: year ? Number(year) : undefined })}
          />
          <FilterSelect
            label={words.program}
            value={filter.programId}
            options={programs.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(programId) => onFilter({ ...filter, programId })}
          />
        </Filters>
        <Filters label={words.status}>
          <FilterBar
            label={words.status}
            value={filter.status ?? "all"}
            options={pills}
            onChange={(status) => onFilter({ ...filter, status: status === "all" ? undefined : status })}
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
    </>
  );
}
