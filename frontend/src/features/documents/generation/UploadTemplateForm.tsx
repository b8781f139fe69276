import { List, Text } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { ProblemError } from "@/api/problem";
import { useChange } from "@/api/useChange";
import { papers as words } from "@/i18n/ru/papers";
import { checkedBy } from "@/ui/entry";
import { FilePick } from "@/ui/FilePick";
import { FormBody } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import { replaceTemplate, type Template } from "./queries";

const LARGEST = 5 * 1024 * 1024;

interface Entry {
  file: File | null;
}

const schema = v.object({
  file: v.pipe(
    v.nullable(v.instance(File)),
    v.check((file) => file !== null, words.fileNeeded),
    v.check((file) => file === null || file.size <= LARGEST, words.fileTooBig),
  ),
});

/** An own template; every fault of it is named with its place. */
export function UploadTemplateForm({ template, onDone }: { template: Template; onDone: () => void }) {
  const [faults, setFaults] = useState<readonly string[]>([]);
  const replace = useChange(replaceTemplate);
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { file: null } });

  async function submit({ file }: Entry) {
    if (!file) return;
    setFaults([]);
    try {
      await replace(template.kind, template.version, file);
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== "template-invalid") throw error;
      return setFaults(error.fields.map(({ message }) => message));
    }
    notifyDone(words.uploaded);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.upload} onCancel={onDone} onSubmit={submit}>
      <Text>{words.uploadText}</Text>
      <Controller
        control={form.control}
        name="file"
        render={({ field: { value, onChange }, fieldState }) => (
          <FilePick
            label={words.file}
            hint={words.fileHint}
            pick={words.filePick}
            pickOther={words.fileOther}
            accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            value={value}
            onChange={(file) => {
              setFaults([]);
              onChange(file);
            }}
            error={fieldState.error?.message}
          />
        )}
      />
      {faults.length > 0 && (
        <List role="alert" c="brick.7">
          {faults.map((fault) => (
            <List.Item key={fault}>{fault}</List.Item>
          ))}
        </List>
      )}
    </FormBody>
  );
}
