import { Alert, SimpleGrid } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import type { Body } from "@/api/types";
import { useChange } from "@/api/useChange";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { common } from "@/i18n/ru/common";
import { people } from "@/i18n/ru/people";
import { referrals as words } from "@/i18n/ru/referrals";
import { blankToNull } from "@/lib/blank";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, SelectField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { createReferral, type ReferralChoices } from "./queries";

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const schema = v.object({
  programId: needed,
  familyName: needed,
  givenName: needed,
  patronymic: v.string(),
  className: v.pipe(v.string(), v.maxLength(20, common.tooLong)),
  reason: v.pipe(needed, v.maxLength(2000, common.tooLong)),
});
type Entry = v.InferOutput<typeof schema>;

/** Names somebody; a class teacher chooses one of his classes. */
export function ReferralForm({ choices, onDone }: { choices: ReferralChoices; onDone: () => void }) {
  const me = useMe();
  const ofOwnClass = me?.roles.includes("class_teacher") === true && !can(me, "participants.write");
  const [key] = useState(uuid);
  const create = useChange(createReferral);
  const form = useForm<Entry>({
    resolver: checkedBy<Entry>(schema),
    defaultValues: {
      programId: choices.programs[0]?.id ?? "",
      familyName: "",
      givenName: "",
      patronymic: "",
      className: choices.classes[0] ?? "",
      reason: "",
    },
  });
  if (ofOwnClass && choices.classes.length === 0) {
    return (
      <Alert color="amber" variant="light" radius="md">
        {words.noClasses}
      </Alert>
    );
  }

  async function submit(entry: Entry) {
    await create(key, blankToNull(entry) as Body<"/api/v1/referrals", "post">);
    notifyDone(words.created);
    onDone();
  }

  const { control } = form;
  return (
    <FormBody form={form} submitLabel={words.add} onCancel={onDone} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name="familyName" label={people.familyName} required />
        <TextField control={control} name="givenName" label={people.givenName} required />
        <TextField control={control} name="patronymic" label={people.patronymic} placeholder={people.patronymicHint} />
        {ofOwnClass ? (
          <SelectField
            control={control}
            name="className"
            label={words.ownClass}
            options={choices.classes.map((name) => ({ value: name, label: name }))}
            required
          />
        ) : (
          <TextField control={control} name="className" label={words.className} />
        )}
      </SimpleGrid>
      <SelectField
        control={control}
        name="programId"
        label={words.program}
        options={choices.programs.map(({ id, title }) => ({ value: id, label: title }))}
        required
      />
      <AreaField control={control} name="reason" label={words.reason} description={words.reasonHint} required />
    </FormBody>
  );
}
