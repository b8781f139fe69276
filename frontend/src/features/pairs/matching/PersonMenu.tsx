import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { matching as words } from "@/i18n/ru/matching";

export interface MenuEntry {
  label: string;
  onClick: () => void;
}

/** What the curator can note of a person from the board. */
export type Asked = "preferences" | "terms";

export interface Named {
  participantId: string;
  name: string;
}

/** The entries of the menu that note something of a person. */
export const asking = (onAsk: (what: Asked, person: Named) => void, person: Named): MenuEntry[] => [
  { label: words.preferences, onClick: () => onAsk("preferences", person) },
  { label: words.terms, onClick: () => onAsk("terms", person) },
];

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
