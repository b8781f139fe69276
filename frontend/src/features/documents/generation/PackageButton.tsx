import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { papers as words } from "@/i18n/ru/papers";
import { saveFile } from "@/lib/download";
import { notifyProblem } from "@/ui/notify";
import { readPackage } from "./queries";

interface Choice {
  id: string;
  title: string;
}

/** The papers of a programme's first stage as one archive; asks which programme if there are several. */
export function PackageButton({ programs }: { programs: readonly Choice[] }) {
  const [pending, setPending] = useState(false);

  async function save(programId: string) {
    setPending(true);
    try {
      saveFile(await readPackage(programId), words.packageName);
    } catch (error) {
      notifyProblem(error);
    } finally {
      setPending(false);
    }
  }

  const [only] = programs;
  if (!only) return null;
  const look = { variant: "default", leftSection: <IconDownload size={17} aria-hidden />, loading: pending } as const;
  if (programs.length === 1) {
    return (
      <Button {...look} onClick={() => void save(only.id)}>
        {words.package}
      </Button>
    );
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button {...look}>{words.package}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {programs.map(({ id, title }) => (
          <Menu.Item key={id} onClick={() => void save(id)}>
            {title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
