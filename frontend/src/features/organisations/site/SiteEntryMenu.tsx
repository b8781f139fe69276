import { ActionIcon, Checkbox, Menu, Stack, Text } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { registers, site as words } from "@/i18n/ru/registers";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { publishSiteEntry, reviewSiteEntry, type SiteEntry, withdrawSiteEntry } from "./queries";

/** What can be done with an entry of the site section. */
export function SiteEntryMenu({ entry, onEdit }: { entry: SiteEntry; onEdit: () => void }) {
  const [asked, setAsked] = useState<"publication" | "withdrawal">();
  const [checked, setChecked] = useState(false);
  const [missing, setMissing] = useState(false);
  const publish = useChange(publishSiteEntry);
  const review = useChange(reviewSiteEntry);
  const withdraw = useChange(withdrawSiteEntry);
  const close = () => setAsked(undefined);

  function askToPublish() {
    setChecked(false);
    setMissing(false);
    setAsked("publication");
  }

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={registers.menuOf(entry.title)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {entry.status === "published" ? (
            <>
              <Menu.Item onClick={() => review(entry.id).then(() => notifyDone(words.reviewed), notifyProblem)}>
                {words.review}
              </Menu.Item>
              <Menu.Item color="brick.6" onClick={() => setAsked("withdrawal")}>
                {words.withdraw}
              </Menu.Item>
            </>
          ) : (
            <>
              <Menu.Item onClick={askToPublish}>{words.publish}</Menu.Item>
              <Menu.Item onClick={onEdit}>{common.edit}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asked === "publication"}
        onClose={close}
        title={words.publish}
        confirmLabel={words.publish}
        onConfirm={async () => {
          if (!checked) {
            setMissing(true);
            return false;
          }
          await publish(entry.id);
          return notifyDone(words.published);
        }}
      >
        <Stack gap="sm">
          <Text fw={560}>{entry.title}</Text>
          <Text style={{ whiteSpace: "pre-line" }}>{entry.body}</Text>
          <Checkbox
            label={words.publishLabel}
            checked={checked}
            onChange={(event) => setChecked(event.currentTarget.checked)}
            error={missing && !checked && words.publishNeeded}
          />
        </Stack>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === "withdrawal"}
        onClose={close}
        title={words.withdraw}
        confirmLabel={words.withdraw}
        danger
        reason
        onConfirm={async (reason) => {
          await withdraw(entry.id, reason);
          notifyDone(words.withdrawn);
        }}
      >
        {words.withdrawText}
      </ConfirmDialog>
    </>
  );
}
