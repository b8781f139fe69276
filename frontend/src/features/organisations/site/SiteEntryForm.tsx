import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { publication } from "@/i18n/ru/publication";
import { site as words } from "@/i18n/ru/registers";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, SelectField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { changeSiteEntry, createSiteEntry, type ShownPerson, type SiteEntry } from "./queries";
import { ShownPeople } from "./ShownPeople";

interface Values {
  kind: SiteEntry["kind"];
  title: string;
  body: string;
  link: string;
  people: ShownPerson[];
}

const text = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(longest, common.tooLong));
const schema = v.object({
  kind: v.string(),
  title: text(200),
  body: text(10_000),
  link: v.union([v.literal(""), v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, words.linkInvalid))], words.linkInvalid),
  people: v.pipe(
    v.array(v.object({ personId: v.string(), fields: v.array(v.string()) })),
    v.check((people) => people.every((one) => one.fields.length > 0), publication.fieldsNeeded),
  ),
});

const kinds = Object.entries(words.kinds).map(([value, label]) => ({ value, label }));

/** An entry of the site section; once saved it waits in the queue. */
export function SiteEntryForm({ entry, onDone }: { entry: SiteEntry | undefined; onDone: () => void }) {
  const [key] = useState(uuid);
  const create = useChange(createSiteEntry);
  const change = useChange(changeSiteEntry);
  const form = useForm<Values>({
    resolver: checkedBy(schema),
    defaultValues: {
      kind: entry?.kind ?? "news",
      title: entry?.title ?? "",
      body: entry?.body ?? "",
      link: entry?.link ?? "",
      people: entry?.people ?? [],
    },
  });
  const { control } = form;

  async function submit({ kind, title, body, link, people }: Values) {
    const request = { kind, title: title.trim(), body: body.trim(), link: link.trim() || undefined, people };
    if (entry) await change(entry.id, entry.version, request);
    else await create(key, request);
    notifyDone(words.saved);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      <SelectField control={control} name="kind" label={words.kind} options={kinds} required />
      <TextField control={control} name="title" label={words.name} required />
      <AreaField control={control} name="body" label={words.body} description={words.bodyHint} minRows={5} required />
      <TextField control={control} name="link" label={words.link} description={words.linkHint} />
      <Controller
        control={control}
        name="people"
        render={({ field, fieldState }) => (
          <ShownPeople value={field.value} onChange={field.onChange} error={fieldState.error?.message} />
        )}
      />
    </FormBody>
  );
}
