import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";

export interface MenuEntry {
  label: string;
  onClick: () => void;
}

interface Props {
  label: string;
  items: readonly MenuEntry[];
  /** a longer choice below the items, under its own heading */
  choices?: { label: string; items: readonly MenuEntry[] };
}

/** What can be done with one person of the board; works from the keyboard like any menu. */
export function PersonMenu({ label, items, choices }: Props) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflowY: "auto" }}>
        {items.map((one) => (
          <Menu.Item key={one.label} onClick={one.onClick}>
            {one.label}
          </Menu.Item>
        ))}
        {choices && choices.items.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{choices.label}</Menu.Label>
            {choices.items.map((one) => (
              <Menu.Item key={one.label} onClick={one.onClick}>
                {one.label}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
