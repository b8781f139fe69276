import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { shortDay } from "@/i18n/dates";
import { documentStatuses, documents as words } from "@/i18n/ru/documents";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FilterSelect, Filters } from "@/ui/Filters";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { type DocumentRow, documentTone, type Journal } from "./model";
import { journalQuery, journalsQuery } from "./queries";

interface Props {
  /** «orders.2026» as it stands in the address; the newest one without it */
  chosen: string | undefined;
  onChoose: (chosen: string | undefined) => void;
}

const keyOf = ({ journal, year }: Journal) => `${journal}.${year}`;

const columns: Column<DocumentRow>[] = [
  { key: "number", header: words.number, width: "7rem", cell: ({ number }) => number },
  { key: "dated", header: words.dated, width: "10rem", cell: ({ dated }) => dated && shortDay(dated) },
  {
    key: "title",
    header: words.document,
    cell: ({ id, title }) => (
      <Link to="/documents/$documentId" params={{ documentId: id }} className="row-link">
        {title}
      </Link>
    ),
  },
  {
    key: "status",
    header: words.status,
    width: "12rem",
    cell: ({ status }) => <StatusBadge tone={documentTone(status)}>{documentStatuses[status]}</StatusBadge>,
  },
];

/** The journals of registration: numbers in their order, one journal and calendar year at a time. */
export default function JournalsPage({ chosen, onChoose }: Props) {
  const query = useQuery(journalsQuery());
  return (
    <>
      <PageHeader
        title={words.journalsTitle}
        lead={words.journalsLead}
        above={<TextLink to="/documents">{words.back}</TextLink>}
      />
      <Loaded query={query}>
        {(journals) => {
          const journal = journals.find((one) => keyOf(one) === chosen) ?? journals[0];
          if (!journal) {
            return (
              <Section>
                <EmptyState
                  title={words.journalsEmptyTitle}
                  action={<ButtonLink to="/documents">{words.toDocuments}</ButtonLink>}
                >
                  {words.journalsEmptyText}
                </EmptyState>
              </Section>
            );
          }
          return (
            <Section
              title={words.journalYear(journal.title, journal.year)}
              note={words.nextNumber(journal.nextNumber)}
              flush
            >
              <Filters label={words.journalChoice}>
                <FilterSelect
                  label={words.journalChoice}
                  value={keyOf(journal)}
                  options={journals.map((one) => ({
                    value: keyOf(one),
                    label: words.journalYear(one.title, one.year),
                  }))}
                  onChange={onChoose}
                />
              </Filters>
              <Entries key={keyOf(journal)} journal={journal} />
            </Section>
          );
        }}
      </Loaded>
    </>
  );
}

function Entries({ journal: { journal, year, title } }: { journal: Journal }) {
  const query = useInfiniteQuery(journalQuery(journal, year));
  return (
    <Loaded query={query}>
      {(rows) => (
        <DataTable
          label={title}
          rows={rows}
          columns={columns}
          rowKey={({ id }) => id}
          empty={<EmptyState title={words.journalsEmptyTitle} />}
          more={query}
        />
      )}
    </Loaded>
  );
}
