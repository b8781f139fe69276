import { Button, Menu } from "@mantine/core";
import { IconClipboardCheck, IconFileSpreadsheet, IconFileUpload, IconTable } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { api, ok } from "@/api/client";
import { baseFiles as words } from "@/i18n/ru/peopleImport";
import { record as recordWords } from "@/i18n/ru/record";
import { saveFile } from "@/lib/download";
import { notifyProblem } from "@/ui/notify";
import type { Side } from "./model";

type Format = "xlsx" | "csv";

async function download(programId: string, side: Side, format: Format) {
  const file = await ok(
    api.GET("/api/v1/participants/file", { params: { query: { programId, side, format } }, parseAs: "blob" }),
  );
  saveFile(file as unknown as Blob, `${words.fileName[side]}.${format}`);
}

/** The whole base at once: in from a list, out as a table. */
export function BaseMenu({ programId, side }: { programId: string; side: Side }) {
  const [pending, setPending] = useState(false);
  const navigate = useNavigate();

  async function take(format: Format) {
    setPending(true);
    try {
      await download(programId, side, format);
    } catch (problem) {
      notifyProblem(problem);
    } finally {
      setPending(false);
    }
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={pending} leftSection={<IconTable size={18} aria-hidden />}>
          {words.button}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconFileUpload size={18} aria-hidden />}
          onClick={() =>
            void navigate({
              to: "/programs/$programId/participants/import",
              params: { programId },
              search: { side: side === "mentor" ? side : undefined },
            })
          }
        >
          {words.bringIn}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconClipboardCheck size={18} aria-hidden />}
          onClick={() => void navigate({ to: "/programs/$programId/participants/record", params: { programId } })}
        >
          {recordWords.open}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{words.takeOut}</Menu.Label>
        {(["xlsx", "csv"] as const).map((format) => (
          <Menu.Item
            key={format}
            leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
            onClick={() => void take(format)}
          >
            {words.formats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
