import { Checkbox, SimpleGrid } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { outerKinds, training as words } from "@/i18n/ru/training";
import { today } from "@/lib/dates";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField, NumberField, SelectField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { OuterCourse, OuterFacts, Progress } from "./model";
import { addOuter, changeOuter } from "./queries";

interface Values {
  learner: string;
  kind: OuterFacts["kind"];
  title: string;
  organiser: string;
  hours: number | null;
  remote: boolean;
  startsOn: string;
  endsOn: string;
  paperNumber: string;
  paperDate: string;
}

const CURATOR = "curator";
const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const schema = v.pipe(
  v.object({
    learner: needed,
    kind: needed,
    title: v.pipe(needed, v.maxLength(300, common.tooLong)),
    organiser: v.pipe(needed, v.maxLength(300, common.tooLong)),
    hours: v.pipe(
      v.number(common.required),
      v.minValue(1, words.wholeNumber(1, 1000)),
      v.maxValue(1000, words.wholeNumber(1, 1000)),
    ),
    remote: v.boolean(),
    startsOn: needed,
    endsOn: needed,
    paperNumber: v.pipe(v.string(), v.maxLength(60, common.tooLong)),
    paperDate: v.string(),
  }),
  v.forward(
    v.check(({ startsOn, endsOn }) => !endsOn || startsOn <= endsOn, words.endsBefore),
    ["endsOn"],
  ),
);

interface Props {
  programId: string;
  /** what is edited; undefined for a new entry */
  course: OuterCourse | undefined;
  mentors: readonly Progress[];
  onDone: () => void;
}

/** A seminar or course that a mentor or the curator attended elsewhere. */
export function OuterForm({ programId, course, mentors, onDone }: Props) {
  const date = today(useTimeZone());
  const [key] = useState(uuid);
  const add = useChange(addOuter);
  const change = useChange(changeOuter);
  const form = useForm<Values>({
    resolver: checkedBy(schema),
    defaultValues: {
      learner: course ? (course.participantId ?? CURATOR) : "",
      kind: course?.kind ?? "municipal_seminar",
      title: course?.title ?? "",
      organiser: course?.organiser ?? "",
      hours: course?.hours ?? null,
      remote: course?.remote ?? false,
      startsOn: course?.startsOn ?? "",
      endsOn: course?.endsOn ?? "",
      paperNumber: course?.paperNumber ?? "",
      paperDate: course?.paperDate ?? "",
    },
  });
  const { control, register } = form;

  async function submit({ learner, hours, paperNumber, paperDate, ...entry }: Values) {
    if (hours === null) return;
    const facts = {
      ...entry,
      hours,
      participantId: learner === CURATOR ? null : learner,
      paperNumber: paperNumber.trim() || null,
      paperDate: paperDate || null,
    };
    if (course) await change(course.id, course.version, facts);
    else await add(key, programId, facts);
    notifyDone(words.outerSaved);
    onDone();
  }

  const learners = [
    { value: CURATOR, label: words.curator },
    ...mentors.map(({ participantId, name }) => ({ value: participantId, label: name })),
  ];
  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField control={control} name="learner" label={words.learner} required options={learners} />
        <SelectField
          control={control}
          name="kind"
          label={words.kind}
          required
          options={Object.entries(outerKinds).map(([value, label]) => ({ value, label }))}
        />
      </SimpleGrid>
      <TextField control={control} name="title" label={words.outerTitle} required />
      <TextField control={control} name="organiser" label={words.organiser} required />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <DateField control={control} name="startsOn" label={words.startsOn} required />
        <DateField control={control} name="endsOn" label={words.endsOn} required />
        <NumberField control={control} name="hours" label={words.hours} required min={1} max={1000} />
      </SimpleGrid>
      <Checkbox {...register("remote")} label={words.remote} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name="paperNumber" label={words.paperNumber} />
        <DateField control={control} name="paperDate" label={words.paperDate} maxDate={date} />
      </SimpleGrid>
    </FormBody>
  );
}
