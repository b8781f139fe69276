import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { site, library as words } from "@/i18n/ru/registers";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, SelectField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { addAct, type LibraryAct, levels } from "./queries";

interface Values {
  level: LibraryAct["level"];
  title: string;
  requisites: string;
  summary: string;
  link: string;
}

const short = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest, common.tooLong));
const schema = v.object({
  level: v.string(),
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(500, common.tooLong)),
  requisites: short(300),
  summary: short(2000),
  link: v.union([v.literal(""), v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, site.linkInvalid))], site.linkInvalid),
});

/** An act of the organisation's own library. */
export function ActForm({ onDone }: { onDone: () => void }) {
  const [key] = useState(uuid);
  const add = useChange(addAct);
  const form = useForm<Values>({
    resolver: checkedBy(schema),
    defaultValues: { level: "municipal", title: "", requisites: "", summary: "", link: "" },
  });
  const { control } = form;

  async function submit({ level, title, requisites, summary, link }: Values) {
    await add(key, {
      level,
      title: title.trim(),
      requisites: requisites.trim() || undefined,
      summary: summary.trim() || undefined,
      link: link.trim() || undefined,
    });
    notifyDone(words.added);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.add} onCancel={onDone} onSubmit={submit}>
      <SelectField
        control={control}
        name="level"
        label={words.level}
        options={levels.map((level) => ({ value: level, label: words.levels[level] }))}
        required
      />
      <TextField control={control} name="title" label={words.name} required />
      <TextField control={control} name="requisites" label={words.requisites} description={words.requisitesHint} />
      <AreaField control={control} name="summary" label={words.summary} />
      <TextField control={control} name="link" label={words.link} />
    </FormBody>
  );
}
