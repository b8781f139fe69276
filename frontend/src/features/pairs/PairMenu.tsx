import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { pairs as words } from "@/i18n/ru/pairs";
import { MoreMenu } from "@/ui/MoreMenu";
import type { Pair, PairAction } from "./model";
import { PairDialogs } from "./PairDialogs";

/** Transitions aside; rarely needed, so they stand in a menu. */
const aside = ["pause", "replacement", "cancellation", "dissolution"] as const;

export function PairMenu({ pair }: { pair: Pair }) {
  const [asked, setAsked] = useState<PairAction>();
  const open = aside.filter((action) => pair.actions.includes(action));
  return (
    <Allowed to="pairs.write">
      <MoreMenu
        items={open.map((action) => ({
          key: action,
          label: words.actions[action],
          danger: action === "cancellation" || action === "dissolution",
          onClick: () => setAsked(action),
        }))}
      />
      <PairDialogs pair={pair} action={asked} onClose={() => setAsked(undefined)} />
    </Allowed>
  );
}
