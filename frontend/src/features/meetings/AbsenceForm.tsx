import { Group, Radio } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { missedBy, meetings as words } from "@/i18n/ru/meetings";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { markAbsence } from "./queries";

interface Entry {
  who: "mentor" | "mentee" | "both" | "";
  reason: string;
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const schema = v.object({ who: needed, reason: v.pipe(needed, v.maxLength(2000, common.tooLong)) });

/** Somebody did not come: who and why. */
export function AbsenceForm({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const mark = useChange(markAbsence);
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { who: "", reason: "" } });
  const { control } = form;

  async function submit({ who, reason }: Entry) {
    if (!who) return;
    await mark(meetingId, { who, reason });
    notifyDone(words.absenceDone);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      <Controller
        control={control}
        name="who"
        render={({ field, fieldState }) => (
          <Radio.Group {...field} label={words.who} error={fieldState.error?.message} required>
            <Group gap="lg" my={6}>
              {Object.entries(missedBy).map(([value, label]) => (
                <Radio key={value} value={value} label={label} />
              ))}
            </Group>
          </Radio.Group>
        )}
      />
      <AreaField control={control} name="reason" label={words.reason} required />
    </FormBody>
  );
}
