import { ActionIcon, Menu } from "@mantine/core";
import { IconDots } from "@tabler/icons-react";
import { Allowed } from "@/auth/Allowed";
import { training as words } from "@/i18n/ru/training";
import type { Course, Progress } from "./model";

export type Ask = "assess" | "complete" | "waive";

interface Props {
  course: Course;
  mentor: Progress;
  onAsk: (what: Ask, mentor: Progress) => void;
  onCertify: () => Promise<unknown>;
}

/** What can be done with one mentor's training. */
export function MentorMenu({ course, mentor, onAsk, onCertify }: Props) {
  const { state, certificate, name } = mentor;
  const open = state === "learning" || state === "ready";
  if (state === "completed" && certificate) return null;
  return (
    <Allowed to="training.write">
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={words.menuOf(name)}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {open && course.assessment !== "none" && (
            <Menu.Item onClick={() => onAsk("assess", mentor)}>{words.assess}</Menu.Item>
          )}
          {state !== "completed" && <Menu.Item onClick={() => onAsk("complete", mentor)}>{words.complete}</Menu.Item>}
          {open && <Menu.Item onClick={() => onAsk("waive", mentor)}>{words.waive}</Menu.Item>}
          {state === "completed" && <Menu.Item onClick={() => void onCertify()}>{words.certify}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </Allowed>
  );
}
