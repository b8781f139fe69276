import { ActionIcon, Button, Menu, Text } from "@mantine/core";
import { IconDots, IconLink, IconPencil, IconUserOff } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTimeZone } from "@/auth/organisation";
import { can, type Me, type Role } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { moment } from "@/i18n/dates";
import { rounds as more, sources } from "@/i18n/ru/rounds";
import { assignmentStatuses, assignmentTones, surveys as words } from "@/i18n/ru/surveys";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { StatusBadge } from "@/ui/StatusBadge";
import { EntryDialog, type EntrySource } from "./EntryDialog";
import { LinkDialog } from "./LinkDialog";
import { type Assignment, canAnswer, type Round } from "./model";
import { assignmentsQuery, useWaiver } from "./queries";

/** From paper the curator and the director, by word of mouth the curator and the psychologist; nobody anonymously. */
function entriesOf(me: Me | undefined, round: Round): readonly EntrySource[] {
  if (round.mode !== "named" || round.status !== "open") return [];
  const has = (role: Role) => me?.roles.includes(role) ?? false;
  const allowed: Record<EntrySource, boolean> = {
    paper: has("curator") || has("director"),
    read_out: has("curator") || has("psychologist"),
  };
  return (["paper", "read_out"] as const).filter((source) => allowed[source]);
}

/** Who was asked, who has answered, and the personal link of each who has not. */
export function AssignmentsTable({ round }: { round: Round }) {
  const assignments = useInfiniteQuery(assignmentsQuery(round.id));
  const timeZone = useTimeZone();
  const waiver = useWaiver();
  const [linked, setLinked] = useState<Assignment>();
  const [waived, setWaived] = useState<Assignment>();
  const [entered, setEntered] = useState<{ assignment: Assignment; source: EntrySource }>();
  const me = useMe();
  const mayWrite = can(me, "surveys.write");
  const entries = entriesOf(me, round);
  const isOpen = (assignment: Assignment) => round.status !== "closed" && canAnswer(assignment);

  const columns: Column<Assignment>[] = [
    { key: "name", header: words.name, cell: ({ fullName }) => fullName },
    {
      key: "status",
      header: words.status,
      cell: ({ status, source }) => (
        <>
          <StatusBadge tone={assignmentTones[status]}>{assignmentStatuses[status]}</StatusBadge>
          {source && source !== "link" && (
            <Text size="xs" c="dimmed">
              {sources[source]}
            </Text>
          )}
        </>
      ),
    },
    {
      key: "submittedAt",
      header: words.submittedAt,
      cell: ({ submittedAt }) => submittedAt && moment(submittedAt, timeZone),
    },
    {
      key: "link",
      header: words.linkTitle,
      align: "right",
      cell: (assignment) =>
        mayWrite &&
        isOpen(assignment) && (
          <Button
            variant="light"
            size="xs"
            leftSection={<IconLink size={15} aria-hidden />}
            aria-label={words.linkOf(assignment.fullName)}
            onClick={() => setLinked(assignment)}
          >
            {words.link}
          </Button>
        ),
    },
    {
      key: "menu",
      header: words.waive,
      menu: true,
      cell: (assignment) =>
        isOpen(assignment) &&
        (mayWrite || entries.length > 0) && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={words.actionsOf(assignment.fullName)}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {entries.map((source) => (
                <Menu.Item
                  key={source}
                  leftSection={<IconPencil size={17} aria-hidden />}
                  onClick={() => setEntered({ assignment, source })}
                >
                  {source === "paper" ? more.enterPaper : more.enterReadOut}
                </Menu.Item>
              ))}
              {mayWrite && (
                <Menu.Item leftSection={<IconUserOff size={17} aria-hidden />} onClick={() => setWaived(assignment)}>
                  {words.waive}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        ),
    },
  ];

  return (
    <>
      <Loaded query={assignments}>
        {(rows) => (
          <DataTable
            label={words.people}
            rows={rows}
            columns={columns}
            rowKey={({ id }) => id}
            empty={<EmptyState title={words.noAssignments} />}
            more={assignments}
          />
        )}
      </Loaded>
      {linked && <LinkDialog assignment={linked} onClose={() => setLinked(undefined)} />}
      {entered && <EntryDialog {...entered} onClose={() => setEntered(undefined)} />}
      {waived && (
        <ConfirmDialog
          opened
          onClose={() => setWaived(undefined)}
          title={words.waive}
          confirmLabel={words.waive}
          reason
          onConfirm={async (reason) => {
            await waiver.mutateAsync({ assignmentId: waived.id, reason });
            notifyDone(words.waived);
          }}
        >
          {words.waiveText(waived.fullName)}
        </ConfirmDialog>
      )}
    </>
  );
}
