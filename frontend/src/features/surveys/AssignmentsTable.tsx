import { ActionIcon, Button, Menu } from "@mantine/core";
import { IconDots, IconLink, IconUserOff } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { assignmentStatuses, assignmentTones, surveys as words } from "@/i18n/ru/surveys";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { StatusBadge } from "@/ui/StatusBadge";
import { LinkDialog } from "./LinkDialog";
import { type Assignment, canAnswer, type Round } from "./model";
import { assignmentsQuery, useWaiver } from "./queries";

/** Who was asked, who has answered, and the personal link of each who has not. */
export function AssignmentsTable({ round }: { round: Round }) {
  const assignments = useInfiniteQuery(assignmentsQuery(round.id));
  const timeZone = useTimeZone();
  const waiver = useWaiver();
  const [linked, setLinked] = useState<Assignment>();
  const [waived, setWaived] = useState<Assignment>();
  const isOpen = (assignment: Assignment) => round.status !== "closed" && canAnswer(assignment);

  const columns: Column<Assignment>[] = [
    { key: "name", header: words.name, cell: ({ fullName }) => fullName },
    {
      key: "status",
      header: words.status,
      cell: ({ status }) => <StatusBadge tone={assignmentTones[status]}>{assignmentStatuses[status]}</StatusBadge>,
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
        isOpen(assignment) && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={words.actionsOf(assignment.fullName)}>
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconUserOff size={17} aria-hidden />} onClick={() => setWaived(assignment)}>
                {words.waive}
              </Menu.Item>
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
