import { Checkbox, Group } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { fields } from "@/i18n/ru/fields";
import { guestSides, gatherings as words } from "@/i18n/ru/gatherings";
import { addDays, today } from "@/lib/dates";
import { uuid } from "@/lib/random";
import { instantOf, isClockTime, zoned } from "@/lib/zonedTime";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { TextField } from "@/ui/fields";
import { MomentField } from "@/ui/MomentField";
import { notifyDone } from "@/ui/notify";
import type { Gathering, Side } from "./model";
import { callGathering, changeGathering } from "./queries";

interface Values {
  title: string;
  date: string;
  time: string;
  place: string;
  sides: string[];
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(300, common.tooLong));
const schema = v.object({
  title: needed,
  date: needed,
  time: v.pipe(needed, v.check(isClockTime, fields.timeInvalid)),
  place: needed,
  sides: v.pipe(v.array(v.string()), v.minLength(1, words.inviteNeeded)),
});

interface Props {
  programId: string;
  /** the meeting that is edited; undefined for a new one */
  gathering: Gathering | undefined;
  onCancel: () => void;
  onDone: (gatheringId: string) => void;
}

/** A general meeting: when, where and, for a new one, which bases are invited. */
export function GatheringForm({ programId, gathering, onCancel, onDone }: Props) {
  const timeZone = useTimeZone();
  const [key] = useState(uuid);
  const call = useChange(callGathering);
  const change = useChange(changeGathering);
  const start = gathering && zoned(gathering.startsAt, timeZone);
  const form = useForm<Values>({
    resolver: checkedBy(schema),
    defaultValues: {
      title: gathering?.title ?? words.defaultName,
      date: start?.date ?? addDays(today(timeZone), 7),
      time: start?.time ?? "14:00",
      place: gathering?.place ?? "",
      sides: ["mentee", "mentor"],
    },
  });
  const { control } = form;

  async function submit({ title, date, time, place, sides }: Values) {
    const contents = { title, place, startsAt: instantOf(date, time, timeZone) };
    const { id } = gathering
      ? await change(gathering.id, gathering.version, contents)
      : await call(key, { programId, contents, sides: sides as Side[] });
    notifyDone(gathering ? words.saved : words.called);
    onDone(id);
  }

  return (
    <FormBody form={form} submitLabel={gathering ? common.save : words.call} onCancel={onCancel} onSubmit={submit}>
      <TextField control={control} name="title" label={words.name} required />
      <MomentField control={control} dateName="date" timeName="time" label={words.when} />
      <TextField control={control} name="place" label={words.place} placeholder={words.placeHint} required />
      {!gathering && (
        <Controller
          control={control}
          name="sides"
          render={({ field: { value, onChange }, fieldState }) => (
            <Checkbox.Group
              label={words.invite}
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
              required
            >
              <Group mt={6}>
                {Object.entries(guestSides).map(([side, label]) => (
                  <Checkbox key={side} value={side} label={label} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
        />
      )}
    </FormBody>
  );
}
