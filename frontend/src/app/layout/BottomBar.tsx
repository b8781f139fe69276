import { Divider, Drawer, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { common } from "@/i18n/ru/common";
import { shell } from "@/i18n/ru/shell";
import type { NavItem } from "../navigation";
import { AccountMenu } from "./AccountMenu";
import styles from "./BottomBar.module.css";
import { NavLinks } from "./NavLinks";

/** A phone's menu: what is needed most under the thumb, the rest behind «Ещё». */
export function BottomBar({ items, programId = "" }: { items: readonly NavItem[]; programId: string | undefined }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <nav className={styles.bar} aria-label={shell.mainMenu}>
        {items.map(
          ({ to, bar, icon: Icon, exact }) =>
            bar && (
              <Link
                key={to}
                to={to}
                params={{ programId }}
                activeOptions={{ exact, includeSearch: false }}
                className={styles.item}
              >
                <Icon size={22} stroke={1.7} aria-hidden />
                {bar}
              </Link>
            ),
        )}
        <UnstyledButton className={styles.item} onClick={open} aria-haspopup="dialog" aria-label={shell.openMenu}>
          <IconDots size={22} stroke={1.7} aria-hidden />
          {shell.nav.more}
        </UnstyledButton>
      </nav>
      <Drawer
        opened={opened}
        onClose={close}
        position="bottom"
        size="auto"
        styles={{ content: { height: "auto", flex: "none", width: "100%" }, inner: { alignItems: "flex-end" } }}
        title={shell.mainMenu}
        closeButtonProps={{ "aria-label": common.close }}
      >
        <NavLinks items={items} programId={programId} onFollow={close} tone="sheet" />
        <Divider my="sm" />
        <AccountMenu tone="sheet" onFollow={close} />
      </Drawer>
    </>
  );
}
