import { Button, Menu, Text } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { fileFormats, results as words } from "@/i18n/ru/results";
import { notifyProblem } from "@/ui/notify";
import type { Round } from "./model";
import { saveAnswers } from "./resultQueries";

type Format = keyof typeof fileFormats;

/** Every answer as a file, for those who may take it away. */
export function AnswersMenu({ round }: { round: Round }) {
  const [pending, setPending] = useState(false);
  if (!can(useMe(), "surveys.write")) return null;

  async function save(format: Format) {
    setPending(true);
    await saveAnswers(round, format, words.fileName(round.title)).catch(notifyProblem);
    setPending(false);
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={pending} leftSection={<IconDownload size={18} aria-hidden />}>
          {words.file}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw="18rem">
        {(Object.keys(fileFormats) as Format[]).map((format) => (
          <Menu.Item key={format} onClick={() => void save(format)}>
            {fileFormats[format]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Text size="xs" c="dimmed" px="sm" pb="xs">
          {words.fileNote}
        </Text>
      </Menu.Dropdown>
    </Menu>
  );
}
