import { Checkbox, Text } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
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
import { AreaField, NumberField, TextField } from "@/ui/fields";
import { MomentField } from "@/ui/MomentField";
import { notifyDone } from "@/ui/notify";
import type { Breach } from "./model";
import { changeBreach, createBreach } from "./queries";

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const long = v.pipe(v.string(), v.maxLength(2000, common.tooLong));
const schema = v.pipe(
  v.object({
    date: needed,
    time: v.pipe(needed, v.check(isClockTime, fields.timeInvalid)),
    happenedKnown: v.boolean(),
    happenedDate: v.string(),
    happenedTime: v.string(),
    whatHappened: v.pipe(needed, v.maxLength(4000, common.tooLong)),
    dataKinds: v.pipe(needed, v.maxLength(2000, common.tooLong)),
    peopleCount: v.nullable(v.number()),
    causes: long,
    harm: long,
    measures: long,
    contact: v.pipe(v.string(), v.maxLength(500, common.tooLong)),
  }),
  v.forward(
    v.check((entry) => !entry.happenedKnown || entry.happenedDate !== "", common.required),
    ["happenedDate"],
  ),
  v.forward(
    v.check((entry) => !entry.happenedKnown || isClockTime(entry.happenedTime), fields.timeInvalid),
    ["happenedTime"],
  ),
);
type Entry = v.InferOutput<typeof schema>;

interface Props {
  /** absent for a new card */
  breach?: Breach;
  onDone: (breachId: string) => void;
  onCancel: () => void;
}

/** What is known of a breach; the second half may wait until the first notice. */
export function BreachForm({ breach, onDone, onCancel }: Props) {
  const timeZone = useTimeZone();
  const date = today(timeZone);
  const create = useChange(createBreach);
  const change = useChange(changeBreach);
  const facts = breach?.facts;
  const discovered = zoned(facts?.discoveredAt ?? new Date().toISOString(), timeZone);
  const happened = facts?.happenedAt ? zoned(facts.happenedAt, timeZone) : undefined;
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      ...discovered,
      happenedKnown: !!happened,
      happenedDate: happened?.date ?? discovered.date,
      happenedTime: happened?.time ?? "",
      whatHappened: facts?.whatHappened ?? "",
      dataKinds: facts?.dataKinds ?? "",
      peopleCount: facts?.peopleCount ?? null,
      causes: facts?.causes ?? "",
      harm: facts?.harm ?? "",
      measures: facts?.measures ?? "",
      contact: facts?.contact ?? "",
    },
  });
  const { control, watch } = form;

  async function submit(entry: Entry) {
    const untouched = entry.date === discovered.date && entry.time === discovered.time;
    const body = {
      // A card of 14:03:27 stays so: the field shows minutes only.
      discoveredAt: facts && untouched ? facts.discoveredAt : instantOf(entry.date, entry.time, timeZone),
      happenedAt: entry.happenedKnown ? instantOf(entry.happenedDate, entry.happenedTime, timeZone) : null,
      whatHappened: entry.whatHappened,
      dataKinds: entry.dataKinds,
      peopleCount: entry.peopleCount,
      causes: entry.causes.trim() || null,
      harm: entry.harm.trim() || null,
      measures: entry.measures.trim() || null,
      contact: entry.contact.trim() || null,
    };
    const saved = breach ? await change(breach.id, breach.version, body) : await create(body);
    notifyDone(breach ? words.changeToast : words.addToast);
    onDone(saved.id);
  }

  return (
    <FormBody form={form} submitLabel={breach ? common.save : words.add} onCancel={onCancel} onSubmit={submit}>
      <MomentField control={control} dateName="date" timeName="time" label={words.discoveredAt} maxDate={date} />
      <Controller
        control={control}
        name="happenedKnown"
        render={({ field: { value, onChange, ...field } }) => (
          <Checkbox
            {...field}
            label={words.happenedKnown}
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
          />
        )}
      />
      {watch("happenedKnown") && (
        <MomentField
          control={control}
          dateName="happenedDate"
          timeName="happenedTime"
          label={words.happenedAt}
          maxDate={date}
        />
      )}
      <AreaField
        control={control}
        name="whatHappened"
        label={words.whatHappened}
        description={words.whatHint}
        required
      />
      <AreaField control={control} name="dataKinds" label={words.dataKinds} description={words.dataHint} required />
      <NumberField control={control} name="peopleCount" label={words.peopleCount} min={0} max={10_000_000} />
      <Text size="sm" c="dimmed">
        {words.laterNote}
      </Text>
      <AreaField control={control} name="causes" label={words.causes} />
      <AreaField control={control} name="harm" label={words.harm} />
      <AreaField control={control} name="measures" label={words.measures} description={words.measuresHint} />
      <TextField control={control} name="contact" label={words.contact} description={words.contactHint} />
    </FormBody>
  );
}
