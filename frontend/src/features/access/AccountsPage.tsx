import { Button, Modal, Stack, Text } from "@mantine/core";
import { IconUserPlus } from "@tabler/icons-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { listed } from "@/i18n/lists";
import { roleLabels } from "@/i18n/ru/access";
import { accountStatuses, accountTones, accounts as words } from "@/i18n/ru/accounts";
import { common } from "@/i18n/ru/common";
import { CopyField } from "@/ui/CopyField";
import { type Column, DataTable } from "@/ui/DataTable";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Section";
import { StatusBadge } from "@/ui/StatusBadge";
import { AccountForm } from "./AccountForm";
import { AccountMenu } from "./AccountMenu";
import { type Account, accountsQuery, type Invitation } from "./accounts";

type Dialog =
  | { what: "form"; account?: Account }
  /** a link is shown once: only its hash stays on the server */
  | { what: "link"; name: string; invitation: Invitation };

/** Who may sign in, with which roles. */
export default function AccountsPage() {
  const accounts = useInfiniteQuery(accountsQuery());
  const timeZone = useTimeZone();
  const [dialog, setDialog] = useState<Dialog>();
  const close = () => setDialog(undefined);
  const showLink = (name: string, invitation: Invitation) => setDialog({ what: "link", name, invitation });

  const columns: Column<Account>[] = [
    {
      key: "name",
      header: words.name,
      cell: ({ displayName, email }) => (
        <>
          <Text fw={560}>{displayName}</Text>
          <Text size="sm" c="dimmed">
            {email}
          </Text>
        </>
      ),
    },
    { key: "roles", header: words.roles, cell: ({ roles }) => listed(roles.map((role) => roleLabels[role])) },
    {
      key: "status",
      header: words.status,
      cell: ({ status }) => <StatusBadge tone={accountTones[status]}>{accountStatuses[status]}</StatusBadge>,
    },
    {
      key: "lastSignIn",
      header: words.lastSignIn,
      cell: ({ lastSignInAt }) => (lastSignInAt ? moment(lastSignInAt, timeZone) : words.never),
    },
    {
      key: "actions",
      header: words.menu,
      menu: true,
      cell: (account) => (
        <AccountMenu account={account} onEdit={() => setDialog({ what: "form", account })} onLink={showLink} />
      ),
    },
  ];

  return (
    <>
      <Section
        title={words.title}
        note={words.note}
        flush
        actions={
          <Button leftSection={<IconUserPlus size={18} aria-hidden />} onClick={() => setDialog({ what: "form" })}>
            {words.invite}
          </Button>
        }
      >
        <Loaded query={accounts}>
          {(rows) => (
            <DataTable
              label={words.title}
              rows={rows}
              columns={columns}
              rowKey={({ id }) => id}
              empty={<EmptyState title={words.empty} />}
              more={accounts}
            />
          )}
        </Loaded>
      </Section>
      <Modal
        opened={dialog?.what === "form"}
        onClose={close}
        title={dialog?.what === "form" && dialog.account ? words.editTitle : words.inviteTitle}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {dialog?.what === "form" && <AccountForm account={dialog.account} onClose={close} onInvited={showLink} />}
      </Modal>
      <Modal
        opened={dialog?.what === "link"}
        onClose={close}
        closeOnClickOutside={false}
        title={words.linkTitle}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {dialog?.what === "link" && (
          <Stack>
            <Text>{words.linkText(dialog.name, moment(dialog.invitation.expiresAt, timeZone))}</Text>
            <CopyField label={words.linkLabel} value={dialog.invitation.link} />
          </Stack>
        )}
      </Modal>
    </>
  );
}
