import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { breachStatuses, breaches as words } from "@/i18n/ru/breaches";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { RightsHead } from "../RightsHead";
import { BreachForm } from "./BreachForm";
import { type Breach, breachTone, runningTerm } from "./model";
import { breachesQuery } from "./queries";
import { TimeLeft } from "./TimeLeft";

/** All breaches, the newest first, with the term that runs. */
export default function BreachesPage() {
  const query = useInfiniteQuery(breachesQuery());
  const timeZone = useTimeZone();
  const navigate = useNavigate();
  const [adding, setAdding] = useState(false);
  const add = (
    <Button color="brick.6" onClick={() => setAdding(true)}>
      {words.add}
    </Button>
  );
  const columns: Column<Breach>[] = [
    {
      key: "what",
      header: words.what,
      cell: (row) => (
        <Link to="/rights/breaches/$breachId" params={{ breachId: row.id }} className="row-link">
          {row.facts.whatHappened}
        </Link>
      ),
    },
    {
      key: "discovered",
      header: words.discovered,
      width: "12rem",
      cell: (row) => moment(row.facts.discoveredAt, timeZone),
    },
    {
      key: "due",
      header: words.due,
      width: "13rem",
      cell: (row) => {
        const term = runningTerm(row);
        return term ? <TimeLeft until={term} /> : "–";
      },
    },
    {
      key: "status",
      header: words.status,
      width: "13rem",
      cell: (row) => <StatusBadge tone={breachTone(row.status)}>{breachStatuses[row.status]}</StatusBadge>,
    },
  ];
  return (
    <>
      <RightsHead here="breaches" title={words.title} lead={words.lead} actions={add} />
      <Section flush>
        <Loaded query={query}>
          {(rows) => (
            <DataTable
              label={words.title}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.id}
              empty={<EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>}
              more={query}
            />
          )}
        </Loaded>
      </Section>
      <FormDialog opened={adding} onClose={() => setAdding(false)} title={words.add}>
        <BreachForm
          onCancel={() => setAdding(false)}
          onDone={(breachId) => void navigate({ to: "/rights/breaches/$breachId", params: { breachId } })}
        />
      </FormDialog>
    </>
  );
}
