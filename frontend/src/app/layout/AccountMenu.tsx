import { Menu, UnstyledButton } from "@mantine/core";
import { IconLogout, IconUserCircle } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useMe, useSession } from "@/auth/SessionContext";
import { access, roleLabels } from "@/i18n/ru/access";
import { shell } from "@/i18n/ru/shell";
import { notifyProblem } from "@/ui/notify";
import styles from "./AccountMenu.module.css";

interface Props {
  tone?: "rail" | "sheet";
  onFollow?: () => void;
}

/** Who is signed in, and the way out. */
export function AccountMenu({ tone = "rail", onFollow }: Props) {
  const me = useMe();
  const { signOut } = useSession();
  const navigate = useNavigate();
  const role = me.roles[0];
  return (
    <Menu position="top-start" width="target">
      <Menu.Target>
        <UnstyledButton className={styles.account} data-tone={tone}>
          <span className={styles.mark} aria-hidden>
            {me.displayName.slice(0, 1).toUpperCase()}
          </span>
          <span className={styles.words}>
            <span className={styles.name}>{me.displayName}</span>
            {role && <span className={styles.role}>{roleLabels[role]}</span>}
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown miw="13rem">
        <Menu.Item
          leftSection={<IconUserCircle size={18} aria-hidden />}
          onClick={() => {
            onFollow?.();
            void navigate({ to: "/settings/password" });
          }}
        >
          {shell.account}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => signOut().catch(notifyProblem)}>
          {access.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
