import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { protection as words } from "@/i18n/ru/protection";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { RightsHead } from "../RightsHead";
import { type Gaps, gapsQuery } from "./queries";

const columns: Column<Gaps["rows"][number]>[] = [
  {
    key: "person",
    header: words.person,
    width: "36%",
    cell: (row) => (
      <Link
        to="/programs/$programId/participants/$participantId"
        params={{ programId: row.programId, participantId: row.participantId }}
        className="row-link"
      >
        {row.className ? `${row.fullName}, ${row.className}` : row.fullName}
      </Link>
    ),
  },
  { key: "missing", header: words.missing, cell: (row) => row.missing.map((one) => <div key={one}>{one}</div>) },
];

/** Everybody of all programmes who takes part without a consent that the law asks for. */
export default function GapsPage() {
  const query = useQuery(gapsQuery());
  return (
    <>
      <RightsHead here="gaps" title={words.gapsTitle} lead={words.gapsLead} />
      <Loaded query={query}>
        {({ people, lacking, rows }) => (
          <Section flush title={lacking > 0 ? words.summary(lacking, people) : undefined}>
            <DataTable
              label={words.gapsTitle}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.personId}
              empty={<EmptyState title={words.allTitle}>{words.allText(people)}</EmptyState>}
            />
            {lacking > rows.length && (
              <Text size="sm" c="dimmed" p="md">
                {words.more(rows.length)}
              </Text>
            )}
          </Section>
        )}
      </Loaded>
    </>
  );
}
