import { SimpleGrid } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { fields } from "@/i18n/ru/fields";
import { sessionFormats, trainerKinds, training as words } from "@/i18n/ru/training";
import { addDays, today } from "@/lib/dates";
import { uuid } from "@/lib/random";
import { instantOf, isClockTime, zoned } from "@/lib/zonedTime";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { NumberField, SelectField, TextField } from "@/ui/fields";
import { MomentField } from "@/ui/MomentField";
import { notifyDone } from "@/ui/notify";
import { type MaterialEntry, MaterialFields, sent } from "./MaterialFields";
import type { Session, SessionFacts } from "./model";
import { addSession, changeSession } from "./queries";

export interface SessionValues {
  date: string;
  time: string;
  durationMinutes: number | null;
  topic: string;
  trainer: string;
  trainerKind: SessionFacts["trainerKind"];
  format: SessionFacts["format"];
  place: string;
  materials: MaterialEntry[];
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const schema = v.object({
  date: needed,
  time: v.pipe(needed, v.check(isClockTime, fields.timeInvalid)),
  durationMinutes: v.nullable(
    v.pipe(v.number(), v.minValue(5, words.wholeNumber(5, 600)), v.maxValue(600, words.wholeNumber(5, 600))),
  ),
  topic: v.pipe(needed, v.maxLength(300, common.tooLong)),
  trainer: v.pipe(needed, v.maxLength(200, common.tooLong)),
  trainerKind: v.string(),
  format: v.string(),
  place: v.pipe(v.string(), v.maxLength(300, common.tooLong)),
  materials: v.array(
    v.variant("kind", [
      v.object({
        kind: v.literal("link"),
        title: v.pipe(needed, v.maxLength(200, common.tooLong)),
        url: v.pipe(v.string(), v.trim(), v.regex(/^https?:\/\/\S{3,500}$/, words.urlNeeded)),
      }),
      v.object({ kind: v.literal("file"), title: needed, file: v.nullable(v.instance(File)), fileId: v.string() }),
    ]),
  ),
});

interface Props {
  courseId: string;
  /** the session that is edited; undefined for a new one */
  session: Session | undefined;
  onDone: () => void;
}

/** A session of the training. */
export function SessionForm({ courseId, session, onDone }: Props) {
  const timeZone = useTimeZone();
  const [key] = useState(uuid);
  const add = useChange(addSession);
  const change = useChange(changeSession);
  const start = session && zoned(session.startsAt, timeZone);
  const form = useForm<SessionValues>({
    resolver: checkedBy(schema),
    defaultValues: {
      date: start?.date ?? addDays(today(timeZone), 7),
      time: start?.time ?? "14:00",
      durationMinutes: session?.durationMinutes ?? 90,
      topic: session?.topic ?? "",
      trainer: session?.trainer ?? "",
      trainerKind: session?.trainerKind ?? "curator",
      format: session?.format ?? "in_person",
      place: session?.place ?? "",
      materials: (session?.materials ?? []).map(({ title, url, fileId }) =>
        url ? { kind: "link", title, url } : { kind: "file", title, file: null, fileId: fileId ?? "" },
      ),
    },
  });
  const { control } = form;

  async function submit({ date, time, place, materials, ...entry }: SessionValues) {
    const facts = {
      ...entry,
      startsAt: instantOf(date, time, timeZone),
      place: place.trim() || null,
      materials: await sent(materials),
    };
    if (session) await change(session.id, session.version, facts);
    else await add(key, courseId, facts);
    notifyDone(words.sessionSaved);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      <TextField control={control} name="topic" label={words.topic} required data-autofocus />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <MomentField control={control} dateName="date" timeName="time" label={words.when} />
        <NumberField control={control} name="durationMinutes" label={words.minutes} min={5} max={600} />
        <TextField control={control} name="trainer" label={words.trainer} placeholder={words.trainerHint} required />
        <SelectField
          control={control}
          name="trainerKind"
          label={words.trainerKind}
          required
          options={Object.entries(trainerKinds).map(([value, label]) => ({ value, label }))}
        />
        <SelectField
          control={control}
          name="format"
          label={words.format}
          required
          options={Object.entries(sessionFormats).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          control={control}
          name="place"
          label={form.watch("format") === "online" ? words.placeOnline : words.place}
        />
      </SimpleGrid>
      <MaterialFields control={control} />
    </FormBody>
  );
}
