import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { fileRoles, documents as words } from "@/i18n/ru/documents";
import { checkedBy } from "@/ui/entry";
import { FilePick } from "@/ui/FilePick";
import { FormBody } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { type FileRole, LARGEST_FILE } from "./model";
import { addFile } from "./queries";

interface Entry {
  role: FileRole | "";
  file: File | null;
}

const schema = v.object({
  role: v.pipe(v.string(), v.nonEmpty(common.required)),
  file: v.pipe(
    v.nullable(v.instance(File)),
    v.check((file) => file !== null, words.fileNeeded),
    v.check((file) => file === null || file.size <= LARGEST_FILE, words.fileTooBig),
  ),
});

interface Props {
  documentId: string;
  /** what may be added now, the likeliest first */
  roles: readonly FileRole[];
  onDone: () => void;
}

/** A file and what it is to the paper. */
export function AddFileForm({ documentId, roles, onDone }: Props) {
  const add = useChange(addFile);
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { role: roles[0] ?? "", file: null } });

  async function submit({ role, file }: Entry) {
    if (!role || !file) return;
    await add(documentId, role, file);
    notifyDone(words.fileAdded);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.addFile} onCancel={onDone} onSubmit={submit}>
      <SelectField
        control={form.control}
        name="role"
        label={words.fileRole}
        options={roles.map((role) => ({ value: role, label: fileRoles[role] }))}
        required
      />
      <Controller
        control={form.control}
        name="file"
        render={({ field: { value, onChange }, fieldState }) => (
          <FilePick
            label={words.file}
            hint={words.fileHint}
            pick={words.filePick}
            pickOther={words.fileOther}
            accept=".docx,application/pdf,image/png,image/jpeg"
            value={value}
            onChange={onChange}
            error={fieldState.error?.message}
          />
        )}
      />
    </FormBody>
  );
}
