import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { fields } from "@/i18n/ru/fields";
import { pairs as words } from "@/i18n/ru/pairs";
import type { Pair, PairAction } from "./model";
import { PairDialogs } from "./PairDialogs";

/** Transitions aside; rarely needed, so they stand in a menu. */
const aside = ["pause", "cancellation", "dissolution"] as const;

export function PairMenu({ pair }: { pair: Pair }) {
  const [asked, setAsked] = useState<PairAction>();
  const open = aside.filter((action) => pair.actions.includes(action));
  if (open.length === 0 && !asked) return null;
  return (
    <Allowed to="pairs.write">
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={fields.more}>
            <IconDots size={19} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {open.map((action) => (
            <Menu.Item key={action} color={action === "pause" ? undefined : "brick.6"} onClick={() => setAsked(action)}>
              {words.actions[action]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <PairDialogs pair={pair} action={asked} onClose={() => setAsked(undefined)} />
    </Allowed>
  );
}
