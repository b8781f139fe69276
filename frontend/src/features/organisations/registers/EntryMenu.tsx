import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { Allowed } from "@/auth/Allowed";
import { common } from "@/i18n/ru/common";
import { registers as words } from "@/i18n/ru/registers";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone } from "@/ui/notify";
import type { Entry, RegisterKind } from "./model";
import { transitionsOf } from "./queries";

interface Props {
  kind: RegisterKind;
  entry: Entry;
  /** what the entry is called, for screen readers */
  name: string;
  onEdit: () => void;
}

type Step = "closing" | "reopening" | "removal";

/** What can be done with an entry. */
export function EntryMenu({ kind, entry, name, onEdit }: Props) {
  const [asked, setAsked] = useState<Step>();
  const take = useChange((step: Step, reason: string) => transitionsOf(entry.id)[step](reason));
  const steps = {
    closing: { title: kind.closing?.action ?? "", reason: kind.closing?.outcome ?? "", done: words.closed },
    reopening: { title: words.reopen, reason: common.reason, done: words.reopened },
    removal: { title: words.remove, reason: common.reason, done: words.removed },
  };
  const step = asked && steps[asked];
  return (
    <Allowed to="registers.write">
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={words.menuOf(name)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {entry.closedOn ? (
            <Menu.Item onClick={() => setAsked("reopening")}>{words.reopen}</Menu.Item>
          ) : (
            <>
              <Menu.Item onClick={onEdit}>{common.edit}</Menu.Item>
              {kind.closing && <Menu.Item onClick={() => setAsked("closing")}>{kind.closing.action}</Menu.Item>}
            </>
          )}
          <Menu.Item color="brick.6" onClick={() => setAsked("removal")}>
            {words.remove}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asked && step && (
        <ConfirmDialog
          opened
          onClose={() => setAsked(undefined)}
          title={step.title}
          confirmLabel={step.title}
          danger={asked === "removal"}
          reason={{ label: step.reason }}
          onConfirm={async (reason) => {
            await take(asked, reason);
            notifyDone(step.done);
          }}
        >
          {asked === "removal" && words.removeText}
        </ConfirmDialog>
      )}
    </Allowed>
  );
}
