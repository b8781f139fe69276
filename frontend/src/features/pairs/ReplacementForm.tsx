import { SimpleGrid, Text } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { ProblemError } from "@/api/problem";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { dissolutionReasons, initiators, pairs as words } from "@/i18n/ru/pairs";
import { today } from "@/lib/dates";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField, SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { SearchPick } from "@/ui/SearchPick";
import type { Dissolution, Pair } from "./model";
import { candidatesQuery, replaceMentor } from "./queries";

interface Entry {
  mentorId: string;
  startsOn: string;
  initiator: string;
  reasonCode: string;
  comment: string;
  overrideReason: string;
}

const needed = v.pipe(v.string(), v.nonEmpty(common.required));
const short = v.pipe(v.string(), v.maxLength(2000, common.tooLong));
const schema = v.object({
  mentorId: needed,
  startsOn: needed,
  initiator: needed,
  reasonCode: needed,
  comment: short,
  overrideReason: short,
});

/** Rules that a reason sets aside. */
const overridable: ReadonlySet<string> = new Set(["V-09", "V-14", "V-15"]);

const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** Another mentor for the mentees of a pair: the pair ends, a linked draft begins. */
export function ReplacementForm({ pair, onDone }: { pair: Pair; onDone: () => void }) {
  const { id: pairId, programId, endsOn } = pair;
  const navigate = useNavigate();
  const date = today(useTimeZone());
  const [key] = useState(uuid);
  const [mayOverride, setMayOverride] = useState(false);
  const replace = useChange(replaceMentor);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      mentorId: "",
      startsOn: date < endsOn ? date : endsOn,
      initiator: "",
      reasonCode: "",
      comment: "",
      overrideReason: "",
    },
  });
  const { control } = form;

  async function submit({ mentorId, startsOn, initiator, reasonCode, comment, overrideReason }: Entry) {
    try {
      const next = await replace(pairId, key, {
        mentorId,
        startsOn,
        ending: { initiator, reasonCode, comment: comment.trim() || null } as Dissolution,
        overrideReason: overrideReason.trim() || null,
      });
      notifyDone(words.done.replacement);
      onDone();
      await navigate({ to: "/programs/$programId/pairs/$pairId", params: { programId, pairId: next.id } });
    } catch (error) {
      if (error instanceof ProblemError && overridable.has(error.code)) setMayOverride(true);
      throw error;
    }
  }

  return (
    <FormBody form={form} submitLabel={words.actions.replacement} onCancel={onDone} onSubmit={submit}>
      <Text>{words.replaceText}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Controller
          control={control}
          name="mentorId"
          render={({ field: { value, onChange }, fieldState }) => (
            <SearchPick
              find={(q) => candidatesQuery(programId, "mentor", q)}
              label={words.newMentor}
              value={value ? [value] : []}
              onChange={([one]) => onChange(one ?? "")}
              error={fieldState.error?.message}
            />
          )}
        />
        <DateField control={control} name="startsOn" label={words.newStartsOn} maxDate={endsOn} required />
        <SelectField
          control={control}
          name="initiator"
          label={words.initiator}
          options={options(initiators)}
          required
        />
        <SelectField
          control={control}
          name="reasonCode"
          label={words.reason}
          options={options(dissolutionReasons)}
          required
        />
      </SimpleGrid>
      <AreaField control={control} name="comment" label={words.comment} />
      {mayOverride && (
        <AreaField control={control} name="overrideReason" label={words.override} description={words.overrideHint} />
      )}
    </FormBody>
  );
}
