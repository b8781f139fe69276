import { Radio, Stack } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { pairs as words } from "@/i18n/ru/pairs";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Member } from "./model";
import { transitionsOf } from "./queries";

interface Entry {
  agreedOn: string;
  by: "self" | "guardian" | "paper" | "";
}

const needed = v.pipe(v.string(), v.nonEmpty(common.required));
const schema = v.object({ agreedOn: needed, by: needed });

interface Props {
  pairId: string;
  member: Member;
  onDone: () => void;
}

/** One member's yes: when and in what way. Nothing is chosen beforehand, the curator says what really happened. */
export function AgreementForm({ pairId, member, onDone }: Props) {
  const date = today(useTimeZone());
  const save = useChange(({ agreedOn, by }: Entry) =>
    transitionsOf(pairId).agreement({ participantId: member.participantId, agreedOn, by: by || "paper" }),
  );
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { agreedOn: date, by: "" } });
  const { control } = form;

  async function submit(entry: Entry) {
    await save(entry);
    notifyDone(words.done.agreement);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.agree} onCancel={onDone} onSubmit={submit}>
      <Controller
        control={control}
        name="by"
        render={({ field, fieldState }) => (
          <Radio.Group {...field} label={words.agreedHow} required error={fieldState.error?.message}>
            <Stack gap="xs" my={6}>
              {Object.entries(words.agreedHowOptions).map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      <DateField control={control} name="agreedOn" label={words.agreedOn} maxDate={date} required />
    </FormBody>
  );
}
