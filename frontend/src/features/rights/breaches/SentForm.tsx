import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { breaches as words } from "@/i18n/ru/breaches";
import { common } from "@/i18n/ru/common";
import { fields } from "@/i18n/ru/fields";
import { today } from "@/lib/dates";
import { instantOf, isClockTime, zoned } from "@/lib/zonedTime";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, TextField } from "@/ui/fields";
import { MomentField } from "@/ui/MomentField";
import { notifyDone } from "@/ui/notify";
import type { Breach } from "./model";
import { markNotice, markReport } from "./queries";

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const sent = {
  date: needed,
  time: v.pipe(needed, v.check(isClockTime, fields.timeInvalid)),
  number: v.pipe(v.string(), v.maxLength(100, common.tooLong)),
  culprits: v.pipe(v.string(), v.maxLength(2000, common.tooLong)),
};
const noticeSchema = v.object({ ...sent, inquiry: v.string() });
const reportSchema = v.object({ ...sent, inquiry: v.pipe(needed, v.maxLength(4000, common.tooLong)) });

interface Props {
  breach: Breach;
  /** the second message, with the result of the inquiry */
  final: boolean;
  onDone: () => void;
}

/** A message went to the regulator: when, under what number, and for the second what was found. */
export function SentForm({ breach, final, onDone }: Props) {
  const timeZone = useTimeZone();
  const notice = useChange(markNotice);
  const report = useChange(markReport);
  const form = useForm({
    resolver: checkedBy(final ? reportSchema : noticeSchema),
    defaultValues: { ...zoned(new Date().toISOString(), timeZone), number: "", inquiry: "", culprits: "" },
  });
  const { control } = form;

  async function submit(entry: { date: string; time: string; number: string; inquiry: string; culprits: string }) {
    const body = { sentAt: instantOf(entry.date, entry.time, timeZone), number: entry.number.trim() || null };
    if (final) {
      await report(breach.id, { ...body, inquiry: entry.inquiry, culprits: entry.culprits.trim() || null });
    } else {
      await notice(breach.id, body);
    }
    notifyDone(final ? words.reportToast : words.noticeToast);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={final ? words.markReport : words.markNotice} onCancel={onDone} onSubmit={submit}>
      <MomentField control={control} dateName="date" timeName="time" label={words.sentAt} maxDate={today(timeZone)} />
      <TextField control={control} name="number" label={words.sentNumber} />
      {final && (
        <>
          <AreaField control={control} name="inquiry" label={words.inquiry} required />
          <AreaField control={control} name="culprits" label={words.culprits} description={words.culpritsHint} />
        </>
      )}
    </FormBody>
  );
}
