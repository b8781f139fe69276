import { Checkbox, Group, SimpleGrid, Stack, Switch } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { fields } from "@/i18n/ru/fields";
import { meetingFormats, meetings as words } from "@/i18n/ru/meetings";
import { blankToNull } from "@/lib/blank";
import { uuid } from "@/lib/random";
import { instantOf, isClockTime, zoned } from "@/lib/zonedTime";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, NumberField, SelectField, TextField } from "@/ui/fields";
import { MomentField } from "@/ui/MomentField";
import { notifyDone } from "@/ui/notify";
import { type Meeting, type MeetingRecord, type PairMember, tookPlace } from "./model";
import { editRecord, recordMeeting } from "./queries";

interface Entry {
  heldAt: string;
  time: string;
  durationMinutes: number | null;
  format: "in_person" | "online";
  attendeeIds: string[];
  topic: string;
  done: string;
  agreements: string;
  problem: boolean;
  problemText: string;
  reason: string;
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most, common.tooLong));
const schema = v.object({
  heldAt: needed,
  time: v.pipe(needed, v.check(isClockTime, fields.timeInvalid)),
  durationMinutes: v.pipe(
    v.nullable(v.number()),
    v.check((minutes) => minutes !== null && minutes > 0, common.required),
  ),
  format: needed,
  attendeeIds: v.pipe(v.array(v.string()), v.minLength(1, words.attendeesNeeded)),
  topic: v.pipe(needed, v.maxLength(500, common.tooLong)),
  done: v.pipe(needed, v.maxLength(4000, common.tooLong)),
  agreements: text(2000),
  problem: v.boolean(),
  problemText: text(2000),
  reason: text(2000),
});

interface Props {
  meeting: Meeting;
  members: readonly PairMember[];
  /** the way back without saving, if there is somewhere to go back to */
  onDone?: () => void;
}

/** What happened, in a minute: everything probable is filled in beforehand. */
export function RecordForm({ meeting, members, onDone }: Props) {
  const timeZone = useTimeZone();
  const recorded = tookPlace(meeting.status);
  const record = useChange(recordMeeting);
  const edit = useChange(editRecord);
  const [key] = useState(uuid);
  const now = new Date().toISOString();
  const at = zoned(meeting.heldAt ?? (meeting.plannedAt < now ? meeting.plannedAt : now), timeZone);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      heldAt: at.date,
      time: at.time,
      durationMinutes: meeting.durationMinutes ?? 45,
      format: meeting.format,
      attendeeIds: recorded ? meeting.attendeeIds : members.map(({ participantId }) => participantId),
      topic: meeting.topic ?? "",
      done: meeting.done ?? "",
      agreements: meeting.agreements ?? "",
      problem: meeting.problem,
      problemText: meeting.problemText ?? "",
      reason: "",
    },
  });
  const { control } = form;

  async function submit({ heldAt, time, problemText, ...entry }: Entry) {
    const body = blankToNull({
      ...entry,
      heldAt: instantOf(heldAt, time, timeZone),
      problemText: entry.problem ? problemText : "",
    }) as MeetingRecord;
    if (recorded) await edit(meeting.id, meeting.version, body);
    else await record(meeting.id, key, body);
    notifyDone(recorded ? words.edited : words.recorded);
    onDone?.();
  }

  return (
    <FormBody form={form} onSubmit={submit} onCancel={onDone} submitLabel={recorded ? common.save : words.record}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <MomentField
          control={control}
          dateName="heldAt"
          timeName="time"
          label={words.heldAt}
          maxDate={zoned(now, timeZone).date}
        />
        <SimpleGrid cols={2}>
          <NumberField control={control} name="durationMinutes" label={words.duration} min={1} max={600} required />
          <SelectField
            control={control}
            name="format"
            label={words.format}
            required
            options={Object.entries(meetingFormats).map(([value, label]) => ({ value, label }))}
          />
        </SimpleGrid>
      </SimpleGrid>
      <Controller
        control={control}
        name="attendeeIds"
        render={({ field, fieldState }) => (
          <Checkbox.Group {...field} label={words.attendees} error={fieldState.error?.message} required>
            <Group gap="lg" my={6}>
              {members.map(({ participantId, fullName }) => (
                <Checkbox key={participantId} value={participantId} label={fullName} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
      />
      <TextField control={control} name="topic" label={words.topic} placeholder={words.topicHint} required />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <AreaField control={control} name="done" label={words.done} required />
        <AreaField control={control} name="agreements" label={words.agreements} />
      </SimpleGrid>
      <Stack gap="sm">
        <Controller
          control={control}
          name="problem"
          render={({ field: { value, onChange, ...field } }) => (
            <Switch
              {...field}
              checked={value}
              onChange={(event) => onChange(event.currentTarget.checked)}
              label={words.problem}
            />
          )}
        />
        {form.watch("problem") && <AreaField control={control} name="problemText" label={words.problemText} />}
      </Stack>
      {recorded && (
        <AreaField control={control} name="reason" label={words.editReason} description={words.editReasonHint} />
      )}
    </FormBody>
  );
}
