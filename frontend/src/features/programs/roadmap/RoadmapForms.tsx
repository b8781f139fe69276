import { Drawer, Modal } from "@mantine/core";
import { common } from "@/i18n/ru/common";
import { roadmap as words } from "@/i18n/ru/roadmap";
import { ActivityForm } from "./ActivityForm";
import type { Activity, Section as Part, Roadmap } from "./model";
import { SectionForm } from "./SectionForm";

/** What is being added or changed; without the object itself it is a new one. */
export type Editing =
  | { what: "activity"; activity?: Activity; sectionId?: string }
  | { what: "section"; section?: Part };

interface Props {
  programId: string;
  roadmap: Roadmap;
  editing: Editing | undefined;
  onClose: () => void;
}

/** Windows in which sections and lines are written. */
export function RoadmapForms({ programId, roadmap, editing, onClose }: Props) {
  return (
    <>
      <Modal
        opened={editing?.what === "section"}
        onClose={onClose}
        title={editing?.what === "section" && editing.section ? words.editSection : words.newSection}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {editing?.what === "section" && (
          <SectionForm programId={programId} section={editing.section} onClose={onClose} />
        )}
      </Modal>
      <Drawer
        opened={editing?.what === "activity"}
        onClose={onClose}
        position="right"
        size="36rem"
        title={editing?.what === "activity" && editing.activity ? words.editActivity : words.newActivity}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {editing?.what === "activity" && (
          <ActivityForm
            programId={programId}
            roadmap={roadmap}
            activity={editing.activity}
            sectionId={editing.sectionId}
            onClose={onClose}
          />
        )}
      </Drawer>
    </>
  );
}
