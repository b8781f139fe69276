import { Button, Menu } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { api, ok } from "@/api/client";
import { roadmapDownload as words } from "@/i18n/ru/roadmapImport";
import { saveFile } from "@/lib/download";
import { notifyProblem } from "@/ui/notify";

const formats = ["docx", "pdf", "xlsx"] as const;
type Format = (typeof formats)[number];

async function download(programId: string, format: Format) {
  const file = await ok(
    api.GET("/api/v1/programs/{programId}/roadmap/file", {
      params: { path: { programId }, query: { format } },
      parseAs: "blob",
    }),
  );
  saveFile(file as unknown as Blob, `${words.fileName}.${format}`);
}

/** The printed form of the roadmap in the format one needs. */
export function DownloadMenu({ programId }: { programId: string }) {
  const [pending, setPending] = useState(false);

  async function take(format: Format) {
    setPending(true);
    try {
      await download(programId, format);
    } catch (problem) {
      notifyProblem(problem);
    } finally {
      setPending(false);
    }
  }

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={pending} leftSection={<IconDownload size={18} aria-hidden />}>
          {words.button}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} onClick={() => void take(format)}>
            {words.formats[format]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
