import { useDisclosure } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { builder as words } from "@/i18n/ru/builder";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { MoreMenu } from "@/ui/MoreMenu";
import { notifyDone } from "@/ui/notify";
import { download } from "./file";
import type { OwnTemplate } from "./model";
import { useDeletion } from "./queries";

interface Props {
  template: OwnTemplate;
  /** saves what is not saved yet; nothing is downloaded when that fails */
  beforeDownload: () => Promise<OwnTemplate | undefined>;
}

/** What is rarely done with a draft. */
export function DraftMenu({ template, beforeDownload }: Props) {
  const navigate = useNavigate();
  const deletion = useDeletion();
  const [deleting, { open, close }] = useDisclosure(false);
  return (
    <>
      <MoreMenu
        items={[
          {
            key: "download",
            label: words.download,
            onClick: () => void beforeDownload().then((saved) => saved && download(saved)),
          },
          { key: "delete", label: words.delete, onClick: open, danger: true },
        ]}
      />
      <ConfirmDialog
        opened={deleting}
        onClose={close}
        title={words.delete}
        confirmLabel={words.delete}
        danger
        onConfirm={async () => {
          await deletion.mutateAsync({ id: template.id, version: template.version });
          notifyDone(words.deleteDone);
          await navigate({ to: "/surveys/templates", ignoreBlocker: true });
        }}
      >
        {template.number > 1 ? words.deleteTextVersion : words.deleteText}
      </ConfirmDialog>
    </>
  );
}
