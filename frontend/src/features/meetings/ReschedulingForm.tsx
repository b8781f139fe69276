import { useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { fields } from "@/i18n/ru/fields";
import { meetings as words } from "@/i18n/ru/meetings";
import { instantOf, isClockTime, zoned } from "@/lib/zonedTime";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { MomentField } from "@/ui/MomentField";
import { notifyDone } from "@/ui/notify";
import type { Meeting } from "./model";
import { rescheduleMeeting } from "./queries";

interface Entry {
  date: string;
  time: string;
  reason: string;
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const schema = v.object({
  date: needed,
  time: v.pipe(needed, v.check(isClockTime, fields.timeInvalid)),
  reason: v.pipe(needed, v.maxLength(2000, common.tooLong)),
});

interface Props {
  programId: string;
  meeting: Meeting;
  onDone: () => void;
}

/** A new day for a meeting; the page goes over to the meeting that takes its place. */
export function ReschedulingForm({ programId, meeting, onDone }: Props) {
  const navigate = useNavigate();
  const timeZone = useTimeZone();
  const reschedule = useChange(rescheduleMeeting);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: { ...zoned(meeting.plannedAt, timeZone), reason: "" },
  });
  const { control } = form;

  async function submit({ date, time, reason }: Entry) {
    const next = await reschedule(meeting.id, { plannedAt: instantOf(date, time, timeZone), reason });
    notifyDone(words.rescheduled);
    onDone();
    await navigate({ to: "/programs/$programId/meetings/$meetingId", params: { programId, meetingId: next.id } });
  }

  return (
    <FormBody form={form} submitLabel={words.rescheduleTitle} onCancel={onDone} onSubmit={submit}>
      <MomentField control={control} dateName="date" timeName="time" label={words.newTime} />
      <AreaField control={control} name="reason" label={words.reason} required />
    </FormBody>
  );
}
