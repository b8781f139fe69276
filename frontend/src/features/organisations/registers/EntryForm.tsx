import { useState } from "react";
import { type Control, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { registers as words } from "@/i18n/ru/registers";
import { today } from "@/lib/dates";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField, SelectField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Entry, RegisterField, RegisterKind } from "./model";
import { changeEntry, createEntry } from "./queries";

interface Values {
  day: string;
  fields: Record<string, string>;
}

interface Props {
  kind: RegisterKind;
  /** the entry that is edited; undefined for a new one */
  entry: Entry | undefined;
  onDone: () => void;
}

const schemaOf = (kind: RegisterKind) =>
  v.object({
    day: v.pipe(v.string(), v.nonEmpty(common.required)),
    fields: v.object(
      Object.fromEntries(
        kind.fields.map(({ code, required, type }) => {
          const text = v.pipe(v.string(), v.trim(), v.maxLength(type === "long_text" ? 4000 : 300, common.tooLong));
          return [code, required ? v.pipe(text, v.nonEmpty(common.required)) : text];
        }),
      ),
    ),
  });

/** An entry by the columns of its register. */
export function EntryForm({ kind, entry, onDone }: Props) {
  const date = today(useTimeZone());
  const [key] = useState(uuid);
  const create = useChange(createEntry);
  const change = useChange(changeEntry);
  const form = useForm<Values>({
    resolver: checkedBy(schemaOf(kind)),
    defaultValues: {
      day: entry?.day ?? date,
      fields: Object.fromEntries(kind.fields.map(({ code }) => [code, entry?.fields[code] ?? ""])),
    },
  });

  async function submit({ day, fields }: Values) {
    const filled = Object.entries(fields)
      .map(([code, value]) => [code, value.trim()] as const)
      .filter(([, value]) => value !== "");
    const contents = { day, fields: Object.fromEntries(filled) };
    if (entry) await change(entry.id, entry.version, contents);
    else await create(key, kind.code, contents);
    notifyDone(entry ? words.saved : words.added);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      {kind.fields.map((field) => (
        <Input key={field.code} field={field} control={form.control} />
      ))}
      <DateField control={form.control} name="day" label={kind.dayLabel} required />
    </FormBody>
  );
}

function Input({ field, control }: { field: RegisterField; control: Control<Values> }) {
  const shared = {
    control,
    name: `fields.${field.code}` as const,
    label: field.label,
    description: field.hint ?? undefined,
    required: field.required,
  };
  if (field.type === "date") return <DateField {...shared} />;
  if (field.type === "long_text") return <AreaField {...shared} />;
  if (field.type === "choice") {
    return <SelectField {...shared} options={field.options.map(({ code, label }) => ({ value: code, label }))} />;
  }
  return <TextField {...shared} inputMode={field.type === "number" ? "numeric" : undefined} />;
}
