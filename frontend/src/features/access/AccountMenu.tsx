import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots, IconLink, IconLock, IconLockOpen, IconPencil } from "@tabler/icons-react";
import { accounts as words } from "@/i18n/ru/accounts";
import { common } from "@/i18n/ru/common";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyProblem } from "@/ui/notify";
import { type Account, type Invitation, useAccountChanges } from "./accounts";

interface Props {
  account: Account;
  onEdit: () => void;
  onLink: (name: string, invitation: Invitation) => void;
}

export function AccountMenu({ account, onEdit, onLink }: Props) {
  const { renew, block, unblock } = useAccountChanges();
  const [blocking, dialog] = useDisclosure(false);
  const { displayName, status } = account;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={words.actions(displayName)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
            {common.edit}
          </Menu.Item>
          {status === "blocked" ? (
            <Menu.Item
              leftSection={<IconLockOpen size={17} aria-hidden />}
              onClick={() => unblock.mutate(account, { onError: notifyProblem })}
            >
              {words.unblock}
            </Menu.Item>
          ) : (
            <>
              <Menu.Item
                leftSection={<IconLink size={17} aria-hidden />}
                onClick={() =>
                  renew.mutate(account, {
                    onSuccess: (invitation) => onLink(displayName, invitation),
                    onError: notifyProblem,
                  })
                }
              >
                {words.newLink}
              </Menu.Item>
              <Menu.Item color="brick.6" leftSection={<IconLock size={17} aria-hidden />} onClick={dialog.open}>
                {words.block}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={blocking}
        onClose={dialog.close}
        title={words.blockTitle}
        confirmLabel={words.block}
        danger
        reason
        onConfirm={(reason) => block.mutateAsync({ account, reason })}
      >
        {words.blockText(displayName)}
      </ConfirmDialog>
    </>
  );
}
