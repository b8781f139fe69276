import { Button, Group } from "@mantine/core";
import { IconPrinter, IconScan } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { forms } from "@/i18n/ru/consent-forms";
import { consentScans } from "@/i18n/ru/consent-scans";
import { consentKinds, consentStatuses, consents as words } from "@/i18n/ru/consents";
import { fields } from "@/i18n/ru/fields";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { FilterSelect, Filters } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { DueConsents } from "./due/DueConsents";
import { type ConsentFilter, type ConsentKind, type ConsentRow, consentTone } from "./model";
import { consentsQuery } from "./queries";

interface Props {
  programId: string;
  filter: ConsentFilter;
  onFilter: (filter: ConsentFilter) => void;
}

const options = <Value extends string>(labels: Record<Value, string>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** States that one looks for; the rare others stand among all. */
const pills = [
  { value: "all" as const, label: common.all },
  ...(["issued", "signed", "effective", "expired", "withdrawn"] as const).map((value) => ({
    value,
    label: consentStatuses[value],
  })),
];

/** The register of consents of the organisation. */
export default function ConsentsPage({ programId, filter, onFilter }: Props) {
  const query = useInfiniteQuery(consentsQuery(filter));
  const filtered = filter.status !== undefined || filter.kind !== undefined;

  const columns: Column<ConsentRow>[] = [
    {
      key: "subject",
      header: words.subject,
      width: "25%",
      cell: (row) => (
        <Link
          to="/programs/$programId/consents/$consentId"
          params={{ programId, consentId: row.id }}
          className="row-link"
        >
          {row.subjectName}
        </Link>
      ),
    },
    { key: "kind", header: words.kind, cell: (row) => consentKinds[row.kind] },
    { key: "signer", header: words.signer, width: "20%", cell: (row) => row.signerName },
    { key: "dates", header: words.dates, width: "12rem", cell: lastDate },
    {
      key: "status",
      header: words.status,
      width: "10.5rem",
      cell: (row) => <StatusBadge tone={consentTone(row.status)}>{consentStatuses[row.status]}</StatusBadge>,
    },
  ];

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
        <ButtonLink to="/programs/$programId/participants" params={{ programId }}>
          {words.toParticipants}
        </ButtonLink>
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
            <ButtonLink
              variant="default"
              to="/programs/$programId/consents/scans"
              params={{ programId }}
              leftSection={<IconScan size={18} aria-hidden />}
            >
              {consentScans.open}
            </ButtonLink>
            <ButtonLink
              to="/programs/$programId/consents/forms"
              params={{ programId }}
              leftSection={<IconPrinter size={18} aria-hidden />}
            >
              {forms.open}
            </ButtonLink>
          </>
        }
      />
      <DueConsents programId={programId} />
      <Section flush>
        {filter.status === "signed" && (
          <Group p="md" pb={0}>
            <ButtonLink to="/programs/$programId/consents/review" params={{ programId }}>
              {consentScans.review}
            </ButtonLink>
          </Group>
        )}
        <Filters label={words.filters}>
          <FilterBar
            label={words.status}
            value={filter.status ?? "all"}
            options={pills}
            onChange={(status) => onFilter({ ...filter, status: status === "all" ? undefined : status })}
          />
          <FilterSelect<ConsentKind>
            label={words.kind}
            value={filter.kind}
            options={options(consentKinds)}
            onChange={(kind) => onFilter({ ...filter, kind })}
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

/** The date that matters now: of the end, else of the signature, else of the issue. */
function lastDate({ status, issuedOn, signedOn, validUntil, withdrawnOn }: ConsentRow): string {
  if (withdrawnOn) return words.withdrawnOn(shortDay(withdrawnOn));
  if (validUntil && (status === "effective" || status === "expired")) return words.validUntil(shortDay(validUntil));
  if (signedOn) return words.signedOn(shortDay(signedOn));
  return words.issuedOn(shortDay(issuedOn));
}
