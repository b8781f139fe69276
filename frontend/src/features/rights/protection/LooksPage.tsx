import { useInfiniteQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { lookActions, protection as words } from "@/i18n/ru/protection";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { RightsHead } from "../RightsHead";
import { type Look, looksQuery } from "./queries";

/** V-37: every look at what is sensitive and every export. */
export default function LooksPage() {
  const query = useInfiniteQuery(looksQuery());
  const timeZone = useTimeZone();
  const columns: Column<Look>[] = [
    { key: "who", header: words.who, width: "24%", cell: (row) => row.account ?? words.system },
    { key: "action", header: words.action, cell: (row) => lookActions[row.action] ?? row.action },
    { key: "subject", header: words.subject, width: "26%", cell: (row) => row.subject ?? words.gone },
    { key: "when", header: words.when, width: "12rem", cell: (row) => moment(row.at, timeZone) },
  ];
  return (
    <>
      <RightsHead here="looks" title={words.looksTitle} lead={words.looksLead} />
      <Section flush>
        <Loaded query={query}>
          {(rows) => (
            <DataTable
              label={words.looksTitle}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.id}
              empty={<EmptyState title={words.noLooksTitle}>{words.noLooksText}</EmptyState>}
              more={query}
            />
          )}
        </Loaded>
      </Section>
    </>
  );
}
