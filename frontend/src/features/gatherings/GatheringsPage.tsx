import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { gatherings as words } from "@/i18n/ru/gatherings";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { GatheringForm } from "./GatheringForm";
import type { GatheringRow } from "./model";
import { gatheringsQuery } from "./queries";

/** General meetings of a programme. */
export default function GatheringsPage({ programId }: { programId: string }) {
  const query = useQuery(gatheringsQuery(programId));
  const navigate = useNavigate();
  const timeZone = useTimeZone();
  const [calling, setCalling] = useState(false);
  const call = (
    <Allowed to="gatherings.write">
      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setCalling(true)}>
        {words.call}
      </Button>
    </Allowed>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={query.data && query.data.length > 0 && call} />
      <Loaded query={query}>
        {(rows) => (
          <Section flush>
            <DataTable
              label={words.title}
              rows={rows}
              rowKey={({ id }) => id}
              columns={columns(programId, timeZone)}
              empty={
                <EmptyState title={words.emptyTitle} action={call}>
                  {words.emptyText}
                </EmptyState>
              }
            />
          </Section>
        )}
      </Loaded>
      <FormDialog opened={calling} onClose={() => setCalling(false)} title={words.call}>
        <GatheringForm
          programId={programId}
          gathering={undefined}
          onCancel={() => setCalling(false)}
          onDone={(gatheringId) =>
            void navigate({ to: "/programs/$programId/gatherings/$gatheringId", params: { programId, gatheringId } })
          }
        />
      </FormDialog>
    </>
  );
}

const columns = (programId: string, timeZone: string): Column<GatheringRow>[] => [
  {
    key: "title",
    header: words.name,
    cell: ({ id, title }) => (
      <TextLink
        className="row-link"
        to="/programs/$programId/gatherings/$gatheringId"
        params={{ programId, gatheringId: id }}
      >
        {title}
      </TextLink>
    ),
  },
  { key: "when", header: words.when, width: "11rem", cell: ({ startsAt }) => moment(startsAt, timeZone) },
  { key: "place", header: words.place, width: "22%", cell: ({ place }) => place },
  {
    key: "came",
    header: words.came,
    width: "12rem",
    cell: ({ cancelReason, startsAt, came, invited }) =>
      cancelReason ? (
        <StatusBadge tone="quiet">{words.cancelledBadge}</StatusBadge>
      ) : came === 0 && Date.parse(startsAt) > Date.now() ? (
        <StatusBadge tone="info">{words.ahead}</StatusBadge>
      ) : (
        words.cameOf(came, invited)
      ),
  },
];
