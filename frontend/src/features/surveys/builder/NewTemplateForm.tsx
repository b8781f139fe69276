import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { builder as words } from "@/i18n/ru/builder";
import { waves } from "@/i18n/ru/surveys";
import { uuid } from "@/lib/random";
import { FormBody } from "@/ui/FormDialog";
import { SelectField, TextField } from "@/ui/fields";
import { resolve } from "@/ui/form";
import { notifyDone } from "@/ui/notify";
import type { Template } from "../model";
import { useNewTemplate } from "./queries";

const schema = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(words.titleNeeded), v.maxLength(300)),
  basedOn: v.string(),
});

type Entry = v.InferInput<typeof schema>;

interface Props {
  standard: readonly Template[];
  /** code of the questionnaire to copy; null for a blank sheet */
  basedOn: string | null;
  onCancel: () => void;
}

/** The name of a new questionnaire and what it begins with. */
export function NewTemplateForm({ standard, basedOn, onCancel }: Props) {
  const navigate = useNavigate();
  const creation = useNewTemplate();
  const [key] = useState(uuid);
  const titleOf = (code: string | null) => {
    const source = standard.find((template) => template.code === code);
    return source ? words.copyTitle(source.title) : "";
  };
  const form = useForm<Entry>({
    resolver: resolve(schema),
    defaultValues: { title: titleOf(basedOn), basedOn: basedOn ?? "" },
  });
  return (
    <FormBody
      form={form}
      submitLabel={words.newCreate}
      onCancel={onCancel}
      onSubmit={async ({ title, basedOn: code }) => {
        const { id } = await creation.mutateAsync({ key, title, basedOn: code || null });
        notifyDone(words.createDone);
        await navigate({ to: "/surveys/templates/$templateId", params: { templateId: id } });
      }}
    >
      <SelectField
        control={form.control}
        name="basedOn"
        label={words.basis}
        description={words.basisNote}
        placeholder={words.basisBlank}
        options={standard.map(({ code, title, wave }) => ({ value: code, label: `${title} · ${waves[wave].label}` }))}
        onChosen={(code) => {
          if (!form.getFieldState("title").isDirty) form.setValue("title", titleOf(code));
        }}
      />
      <TextField
        control={form.control}
        name="title"
        label={words.titleLabel}
        description={words.titleHint}
        required
        maxLength={300}
        data-autofocus
      />
    </FormBody>
  );
}
