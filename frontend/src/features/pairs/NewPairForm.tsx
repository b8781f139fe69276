import { SimpleGrid, Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { ProblemError } from "@/api/problem";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { pairs as words } from "@/i18n/ru/pairs";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField, SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { SearchPick } from "@/ui/SearchPick";
import { Section } from "@/ui/Section";
import type { FormOption, NewPair } from "./model";
import { candidatesQuery, createPair, useFormLabel } from "./queries";

interface Entry {
  form: FormOption["code"] | "";
  roleModel: string;
  mentorId: string;
  menteeIds: string[];
  startsOn: string;
  endsOn: string;
  overrideReason: string;
}

const needed = v.pipe(v.string(), v.nonEmpty(common.required));
const schema = v.pipe(
  v.object({
    form: needed,
    roleModel: needed,
    mentorId: needed,
    menteeIds: v.pipe(v.array(v.string()), v.minLength(1, common.required)),
    startsOn: needed,
    endsOn: needed,
    overrideReason: v.pipe(v.string(), v.maxLength(2000, common.tooLong)),
  }),
  v.forward(
    v.partialCheck([["startsOn"], ["endsOn"]], (entry) => entry.startsOn <= entry.endsOn, words.termOrder),
    ["endsOn"],
  ),
);

/** Rules that a reason sets aside. */
const overridable: ReadonlySet<string> = new Set(["V-09", "V-14", "V-15"]);

interface Props {
  programId: string;
  /** forms of the programme with its role models */
  options: readonly FormOption[];
  start: Pick<Entry, "mentorId" | "menteeIds" | "startsOn" | "endsOn">;
}

export function NewPairForm({ programId, options, start }: Props) {
  const navigate = useNavigate();
  const create = useChange(createPair);
  const labelOf = useFormLabel();
  const [key] = useState(uuid);
  const [mayOverride, setMayOverride] = useState(false);
  const only = options.length === 1 ? options[0] : undefined;
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      form: only?.code ?? "",
      roleModel: only?.roleModels.length === 1 ? (only.roleModels[0]?.code ?? "") : "",
      overrideReason: "",
      ...start,
    },
  });
  const { control } = form;
  const models = options.find((option) => option.code === form.watch("form"))?.roleModels ?? [];
  const model = models.find(({ code }) => code === form.watch("roleModel"));

  async function submit({ overrideReason, ...entry }: Entry) {
    try {
      const body = { programId, ...entry, overrideReason: overrideReason.trim() || null } as NewPair;
      const pair = await create(key, body);
      notifyDone(words.created);
      await navigate({ to: "/programs/$programId/pairs/$pairId", params: { programId, pairId: pair.id } });
    } catch (error) {
      if (error instanceof ProblemError && overridable.has(error.code)) setMayOverride(true);
      throw error;
    }
  }

  return (
    <FormBody form={form} onSubmit={submit} submitLabel={words.createButton} sheets>
      <Section title={words.who}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Controller
            control={control}
            name="mentorId"
            render={({ field: { value, onChange }, fieldState }) => (
              <SearchPick
                find={(q) => candidatesQuery(programId, "mentor", q)}
                label={words.mentor}
                value={value ? [value] : []}
                onChange={([id]) => onChange(id ?? "")}
                error={fieldState.error?.message}
              />
            )}
          />
          <Controller
            control={control}
            name="menteeIds"
            render={({ field: { value, onChange }, fieldState }) => (
              <SearchPick
                find={(q) => candidatesQuery(programId, "mentee", q)}
                label={words.mentees}
                description={words.menteesHint}
                many
                value={value}
                onChange={onChange}
                error={fieldState.error?.message}
              />
            )}
          />
        </SimpleGrid>
      </Section>
      <Section title={words.how} note={options.length === 0 ? words.noForms : undefined}>
        <Stack>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <SelectField
              control={control}
              name="form"
              label={words.form}
              required
              options={options.map((option) => ({ value: option.code, label: labelOf(option) }))}
              onChosen={() => form.setValue("roleModel", "")}
            />
            <SelectField
              control={control}
              name="roleModel"
              label={words.roleModel}
              description={model?.purpose}
              required
              disabled={models.length === 0}
              options={models.map(({ code, label }) => ({ value: code, label }))}
            />
            <DateField control={control} name="startsOn" label={words.startsOn} required />
            <DateField control={control} name="endsOn" label={words.endsOn} required />
          </SimpleGrid>
          {mayOverride && (
            <AreaField
              control={control}
              name="overrideReason"
              label={words.override}
              description={words.overrideHint}
            />
          )}
        </Stack>
      </Section>
    </FormBody>
  );
}
