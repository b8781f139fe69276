import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDots, IconPencil, IconPlus, IconTrash } from "@tabler/icons-react";
import { Fragment } from "react";
import { roadmap as words } from "@/i18n/ru/roadmap";
import type { IsoDate } from "@/lib/dates";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { EmptyState } from "@/ui/EmptyState";
import { Section as Sheet } from "@/ui/Section";
import { ActivityRow } from "./ActivityRow";
import type { Activity, Section } from "./model";
import { useRoadmapChanges } from "./queries";
import styles from "./SectionBlock.module.css";

interface Props {
  programId: string;
  section: Section;
  today: IsoDate;
  /** marks may be set */
  writable: boolean;
  /** lines may be changed: the roadmap is a draft and the person leads it */
  editable: boolean;
  onEditSection: () => void;
  onAddActivity: () => void;
  onEditActivity: (activity: Activity) => void;
}

/** A part of the roadmap: its lines in the printed order, under their sub-headings. */
export function SectionBlock({
  section,
  writable,
  editable,
  onEditSection,
  onAddActivity,
  onEditActivity,
  ...props
}: Props) {
  const { title, activities } = section;
  const [removing, removal] = useDisclosure(false);
  const changes = useRoadmapChanges(props.programId);
  const done = activities.filter(({ status }) => status === "done").length;
  return (
    <Sheet
      title={title}
      note={activities.length > 0 && words.progress(done, activities.length)}
      flush
      actions={
        editable && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={words.moreActions(title)}>
                <IconDots size={20} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPlus size={17} aria-hidden />} onClick={onAddActivity}>
                {words.addActivity}
              </Menu.Item>
              <Menu.Item leftSection={<IconPencil size={17} aria-hidden />} onClick={onEditSection}>
                {words.actions.edit}
              </Menu.Item>
              <Menu.Item color="brick.6" leftSection={<IconTrash size={17} aria-hidden />} onClick={removal.open}>
                {words.actions.remove}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )
      }
    >
      {activities.length === 0 ? (
        <EmptyState compact title={words.sectionEmpty} />
      ) : (
        <ul className={styles.list}>
          {activities.map((activity, index) => (
            <Fragment key={activity.id}>
              {activity.groupTitle && activity.groupTitle !== activities[index - 1]?.groupTitle && (
                <li className={styles.group}>{activity.groupTitle}</li>
              )}
              <ActivityRow
                {...props}
                activity={activity}
                writable={writable}
                onEdit={editable ? () => onEditActivity(activity) : undefined}
              />
            </Fragment>
          ))}
        </ul>
      )}
      <ConfirmDialog
        opened={removing}
        onClose={removal.close}
        title={words.removeSectionTitle}
        confirmLabel={words.removeSectionConfirm}
        danger
        onConfirm={() => changes.removeSection.mutateAsync(section.id)}
      >
        {words.removeSectionText}
      </ConfirmDialog>
    </Sheet>
  );
}
