import { useQuery } from "@tanstack/react-query";
import { builder as words } from "@/i18n/ru/builder";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { notifyDone } from "@/ui/notify";
import type { OwnTemplate } from "./model";
import { ownTemplatesQuery, usePublication } from "./queries";

interface Props {
  opened: boolean;
  onClose: () => void;
  template: OwnTemplate;
}

/** Asks before the words are frozen. */
export function PublishDialog({ opened, onClose, template: { id, version, code, lost } }: Props) {
  const publication = usePublication();
  const { data: versions = [] } = useQuery(ownTemplatesQuery());
  const former = versions.find((one) => one.code === code && one.status === "published");
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      title={words.publishTitle}
      confirmLabel={words.publish}
      onConfirm={async () => {
        await publication.mutateAsync({ id, version });
        notifyDone(words.published);
      }}
    >
      <p>
        {words.publishText} {former && words.publishAgain(former.number)}
      </p>
      {lost.length > 0 && (
        <p>
          {words.publishLost} {lost.map(({ label }) => `«${label}»`).join(", ")}.
        </p>
      )}
    </ConfirmDialog>
  );
}
