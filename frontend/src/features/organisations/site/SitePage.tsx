import { Anchor, Button, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { shortDay } from "@/i18n/dates";
import { site as words } from "@/i18n/ru/registers";
import { CopyField } from "@/ui/CopyField";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { type SiteEntry, siteQuery, siteTone } from "./queries";
import { SiteEntryForm } from "./SiteEntryForm";
import { SiteEntryMenu } from "./SiteEntryMenu";

const columnsOf = (onEdit: (entry: SiteEntry) => void): Column<SiteEntry>[] => [
  { key: "title", header: words.entry, cell: ({ title }) => title },
  { key: "kind", header: words.kind, width: "9rem", cell: ({ kind }) => words.kinds[kind] },
  { key: "dates", header: words.dates, width: "15rem", cell: datesOf },
  {
    key: "status",
    header: words.status,
    width: "10rem",
    cell: ({ status }) => <StatusBadge tone={siteTone(status)}>{words.statuses[status]}</StatusBadge>,
  },
  {
    key: "menu",
    header: words.status,
    menu: true,
    width: "3.5rem",
    cell: (entry) => <SiteEntryMenu entry={entry} onEdit={() => onEdit(entry)} />,
  },
];

function datesOf({ status, publishedOn, reviewedOn, reviewDue }: SiteEntry) {
  if (status !== "published" || !publishedOn || !reviewedOn) return "";
  if (reviewDue) return words.reviewDue;
  return `${words.publishedOn(shortDay(publishedOn))}, ${words.reviewedOn(shortDay(reviewedOn))}`;
}

/** Queue of the site section and the address of its public page. */
export default function SitePage() {
  const query = useQuery(siteQuery());
  const [edited, setEdited] = useState<SiteEntry | "new">();
  const add = (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdited("new")}>
      {words.add}
    </Button>
  );
  return (
    <Loaded query={query}>
      {({ address, entries }) => (
        <Stack gap="lg">
          <Section title={words.title} note={words.note} actions={entries.length > 0 && add} flush>
            <DataTable
              label={words.title}
              rows={entries}
              columns={columnsOf(setEdited)}
              rowKey={({ id }) => id}
              empty={
                <EmptyState title={words.emptyTitle} action={add}>
                  {words.emptyText}
                </EmptyState>
              }
            />
          </Section>
          <Section title={words.publicTitle} note={words.embedNote}>
            <Stack>
              <CopyField label={words.address} value={address} />
              <Text>
                <Anchor href={address} target="_blank" rel="noopener">
                  {words.openPage}
                </Anchor>
              </Text>
              <CopyField label={words.embed} value={snippet(address)} />
            </Stack>
          </Section>
          <FormDialog
            opened={edited !== undefined}
            onClose={() => setEdited(undefined)}
            title={edited === "new" ? words.add : words.edit}
          >
            {edited && (
              <SiteEntryForm entry={edited === "new" ? undefined : edited} onDone={() => setEdited(undefined)} />
            )}
          </FormDialog>
        </Stack>
      )}
    </Loaded>
  );
}

/** What is pasted into the organisation's own site. */
const snippet = (address: string) =>
  `<iframe src="${address}" title="Наставничество" width="100%" height="900" loading="lazy" style="border:0"></iframe>`;
