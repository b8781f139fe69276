import { Button, Menu } from "@mantine/core";
import { IconChevronDown } from "@tabler/icons-react";
import { fields as words } from "@/i18n/ru/fields";

interface Item {
  key: string;
  label: string;
  onClick: () => void;
  /** ends something: stands in brick red */
  danger?: boolean;
}

/** What is needed rarely, behind one button; nothing when there is nothing. */
export function MoreMenu({ items }: { items: readonly Item[] }) {
  if (items.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden />}>
          {words.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ key, label, onClick, danger }) => (
          <Menu.Item key={key} color={danger ? "brick.6" : undefined} onClick={onClick}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
