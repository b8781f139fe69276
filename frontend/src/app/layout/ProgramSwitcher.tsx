import { Menu, UnstyledButton } from "@mantine/core";
import { IconCheck, IconList, IconSelector } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ProgramRow } from "@/features/programs/model";
import { schoolYear } from "@/i18n/dates";
import { shell } from "@/i18n/ru/shell";
import styles from "./ProgramSwitcher.module.css";

interface Props {
  programs: readonly ProgramRow[];
  currentId: string | undefined;
}

/** The programme whose pages are shown, and the others to go to. */
export function ProgramSwitcher({ programs, currentId }: Props) {
  const navigate = useNavigate();
  const current = programs.find(({ id }) => id === currentId);
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <UnstyledButton
          className={styles.button}
          aria-label={`${shell.chooseProgram}: ${current?.title ?? shell.noProgram}`}
        >
          <span className={styles.words}>
            <span className={styles.year}>
              {current ? `${shell.program} ${schoolYear(current.schoolYear)}` : shell.program}
            </span>
            <span className={styles.title}>{current?.title ?? shell.noProgram}</span>
          </span>
          <IconSelector size={18} stroke={1.7} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        {programs.map(({ id, title, schoolYear: year }) => (
          <Menu.Item
            key={id}
            rightSection={id === currentId && <IconCheck size={16} aria-hidden />}
            onClick={() => void navigate({ to: "/programs/$programId", params: { programId: id } })}
          >
            <span className={styles.option}>{title}</span>
            <span className={styles.optionYear}>{schoolYear(year)}</span>
          </Menu.Item>
        ))}
        {programs.length > 0 && <Menu.Divider />}
        <Menu.Item leftSection={<IconList size={18} aria-hidden />} onClick={() => void navigate({ to: "/programs" })}>
          {shell.allPrograms}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
