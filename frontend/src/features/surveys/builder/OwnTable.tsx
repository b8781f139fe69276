import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { ownStatuses, builder as words } from "@/i18n/ru/builder";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { TextLink } from "@/ui/links";
import { StatusBadge } from "@/ui/StatusBadge";
import { type OwnTemplateRow, type Questionnaire, questionnaires, statusTones } from "./model";

interface Props {
  rows: readonly OwnTemplateRow[];
  /** what to say and to do while there are none */
  empty: ReactNode;
  action: ReactNode;
}

/** Questionnaires of one's own, each in the version to go on with. */
export function OwnTable({ rows, empty, action }: Props) {
  const zone = useTimeZone();
  const columns: Column<Questionnaire>[] = [
    {
      key: "title",
      header: words.name,
      cell: ({ row }) => (
        <>
          <TextLink to="/surveys/templates/$templateId" params={{ templateId: row.id }} className="row-link" inherit>
            {row.title}
          </TextLink>
          <Text size="sm" c="dimmed">
            {words.sides[row.side]}
          </Text>
        </>
      ),
    },
    {
      key: "status",
      header: words.status,
      cell: ({ row, published }) => (
        <>
          <StatusBadge tone={statusTones[row.status]}>
            {ownStatuses[row.status]}, {words.version(row.number)}
          </StatusBadge>
          {published && (
            <Text size="sm" c="dimmed">
              {words.inUse(published.number)}
            </Text>
          )}
        </>
      ),
    },
    { key: "questions", header: words.size, cell: ({ row }) => row.questions, width: "7rem" },
    { key: "changed", header: words.changed, cell: ({ row }) => moment(row.changedAt, zone) },
  ];
  return (
    <DataTable
      label={words.own}
      rows={questionnaires(rows)}
      columns={columns}
      rowKey={({ row }) => row.id}
      empty={
        <EmptyState title={words.ownEmpty} action={action}>
          {empty}
        </EmptyState>
      }
    />
  );
}
