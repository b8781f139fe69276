import { ActionIcon, Button, FileButton, Group, Input, Stack } from "@mantine/core";
import { IconFileUpload, IconLink, IconX } from "@tabler/icons-react";
import { type Control, useFieldArray } from "react-hook-form";
import { training as words } from "@/i18n/ru/training";
import { TextField } from "@/ui/fields";
import type { Material } from "./model";
import { upload } from "./queries";
import type { SessionValues } from "./SessionForm";
import styles from "./training.module.css";

/** A page elsewhere, or a file that is chosen now or was uploaded before. */
export type MaterialEntry =
  | { kind: "link"; title: string; url: string }
  | { kind: "file"; title: string; file: File | null; fileId: string };

/** Uploads new files and turns the entries into what the API takes. */
export const sent = (entries: readonly MaterialEntry[]): Promise<Material[]> =>
  Promise.all(
    entries.map(async (entry) =>
      entry.kind === "link"
        ? { title: entry.title, url: entry.url.trim(), fileId: null }
        : { title: entry.title, url: null, fileId: entry.file ? await upload(entry.file) : entry.fileId },
    ),
  );

/** Links and files of a session. */
export function MaterialFields({ control }: { control: Control<SessionValues> }) {
  const { fields, append, remove } = useFieldArray({ control, name: "materials" });
  return (
    <Input.Wrapper label={words.materials} labelElement="div">
      <Stack gap="sm" mt={4}>
        {fields.map((field, index) => (
          <div key={field.id} className={styles.material}>
            <TextField
              control={control}
              name={`materials.${index}.title`}
              label={words.materialName(index + 1)}
              required
            />
            {field.kind === "link" ? (
              <TextField
                control={control}
                name={`materials.${index}.url`}
                label={words.materialUrl(index + 1)}
                placeholder="https://"
                inputMode="url"
                required
              />
            ) : (
              <div className={styles.file}>{field.file?.name}</div>
            )}
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={words.removeMaterial(field.title)}
              onClick={() => remove(index)}
            >
              <IconX size={18} aria-hidden />
            </ActionIcon>
          </div>
        ))}
        {fields.length < 20 && (
          <Group gap="xs">
            <Button
              variant="default"
              size="xs"
              leftSection={<IconLink size={16} aria-hidden />}
              onClick={() => append({ kind: "link", title: "", url: "" })}
            >
              {words.addLink}
            </Button>
            <FileButton
              accept="application/pdf,image/png,image/jpeg"
              onChange={(file) =>
                file && append({ kind: "file", title: file.name.replace(/\.\w+$/, ""), file, fileId: "" })
              }
            >
              {(props) => (
                <Button {...props} variant="default" size="xs" leftSection={<IconFileUpload size={16} aria-hidden />}>
                  {words.addFile}
                </Button>
              )}
            </FileButton>
          </Group>
        )}
      </Stack>
    </Input.Wrapper>
  );
}
