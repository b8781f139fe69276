import { Button, Menu } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { kinds, builder as words } from "@/i18n/ru/builder";
import styles from "./builder.module.css";
import { type Kind, kindGroups } from "./questions";

interface Props {
  label: string;
  onAdd: (kind: Kind) => void;
  quiet?: boolean;
}

/** Every kind of question, by what one wants to know. */
export function AddQuestion({ label, onAdd, quiet }: Props) {
  return (
    <Menu position="bottom-start" width={300} withinPortal>
      <Menu.Target>
        <Button
          variant={quiet ? "subtle" : "light"}
          size={quiet ? "compact-sm" : "sm"}
          leftSection={<IconPlus size={17} aria-hidden />}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.kindMenu}>
        {kindGroups.map(({ key, kinds: some }) => (
          <div key={key}>
            <Menu.Label>{words.groups[key]}</Menu.Label>
            {some.map((kind) => (
              <Menu.Item key={kind} onClick={() => onAdd(kind)}>
                {kinds[kind].label}
                <span className={styles.kindNote}>{kinds[kind].note}</span>
              </Menu.Item>
            ))}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
