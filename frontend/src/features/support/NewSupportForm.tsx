import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { support as words } from "@/i18n/ru/support";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { SearchPick } from "@/ui/SearchPick";
import { findMentees, openSupport } from "./queries";

const schema = v.object({
  participantId: v.pipe(v.string(), v.nonEmpty(words.menteeNeeded)),
  occasion: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(4000, common.tooLong)),
});

interface Props {
  onDone: (supportCaseId: string) => void;
  onCancel: () => void;
}

/** L-06: the server refuses it without the consent and says what to do. */
export function NewSupportForm({ onDone, onCancel }: Props) {
  const [key] = useState(uuid);
  const open = useChange(openSupport);
  const form = useForm<v.InferOutput<typeof schema>>({
    resolver: checkedBy(schema),
    defaultValues: { participantId: "", occasion: "" },
  });
  const { control } = form;
  return (
    <FormBody
      form={form}
      submitLabel={words.add}
      onCancel={onCancel}
      onSubmit={async (entry) => {
        const opened = await open(key, entry);
        notifyDone(words.addToast);
        onDone(opened.id);
      }}
    >
      <Controller
        control={control}
        name="participantId"
        render={({ field, fieldState }) => (
          <SearchPick
            label={words.mentee}
            description={words.menteeHint}
            find={findMentees}
            value={field.value ? [field.value] : []}
            onChange={([one = ""]) => field.onChange(one)}
            error={fieldState.error?.message}
          />
        )}
      />
      <AreaField control={control} name="occasion" label={words.occasion} minRows={3} required />
    </FormBody>
  );
}
