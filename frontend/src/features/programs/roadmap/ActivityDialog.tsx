import { Modal } from "@mantine/core";
import { common } from "@/i18n/ru/common";
import { ActivityRow } from "./ActivityRow";
import list from "./SectionBlock.module.css";
import type { ViewProps } from "./views";

/** One line of the roadmap with its details and steps, over a chart or a calendar. */
export function ActivityDialog({
  activityId,
  onClose,
  sections,
  ...props
}: ViewProps & { activityId: string | undefined; onClose: () => void }) {
  const section = sections.find(({ activities }) => activities.some(({ id }) => id === activityId));
  const activity = section?.activities.find(({ id }) => id === activityId);
  return (
    <Modal
      opened={activity !== undefined}
      onClose={onClose}
      size="50rem"
      title={section?.title}
      closeButtonProps={{ "aria-label": common.close }}
    >
      {activity && (
        <ul className={list.list}>
          <ActivityRow {...props} activity={activity} initiallyOpened />
        </ul>
      )}
    </Modal>
  );
}
