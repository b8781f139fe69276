import { SimpleGrid } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { assessments, training as words } from "@/i18n/ru/training";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, NumberField, SelectField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Course, CourseFacts } from "./model";
import { changeCourse, saveCourse } from "./queries";

interface Values {
  title: string;
  about: string;
  hours: number | null;
  assessment: CourseFacts["assessment"];
  passScore: number | null;
}

const number = (from: number, to: number) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(from, words.wholeNumber(from, to)),
    v.maxValue(to, words.wholeNumber(from, to)),
  );

const schema = v.pipe(
  v.object({
    title: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(300, common.tooLong)),
    about: v.pipe(v.string(), v.maxLength(4000, common.tooLong)),
    hours: v.nullable(number(1, 1000)),
    assessment: v.string(),
    passScore: v.nullable(number(1, 100)),
  }),
  v.forward(
    v.check(({ assessment, passScore }) => assessment !== "test" || passScore !== null, common.required),
    ["passScore"],
  ),
);

interface Props {
  programId: string;
  /** the plan that is edited; undefined for a new one */
  course: Course | undefined;
  onDone: () => void;
}

/** The plan of the training. */
export function CourseForm({ programId, course, onDone }: Props) {
  const [key] = useState(uuid);
  const save = useChange(saveCourse);
  const change = useChange(changeCourse);
  const form = useForm<Values>({
    resolver: checkedBy(schema),
    defaultValues: {
      title: course?.title ?? words.title,
      about: course?.about ?? "",
      hours: course?.hours ?? null,
      assessment: course?.assessment ?? "reflection",
      passScore: course?.passScore ?? null,
    },
  });

  async function submit(values: Values) {
    const facts = {
      ...values,
      about: values.about.trim() || null,
      passScore: values.assessment === "test" ? values.passScore : null,
    };
    if (course) await change(course.id, course.version, facts);
    else await save(key, programId, facts);
    notifyDone(words.planSaved);
    onDone();
  }

  const { control } = form;
  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      <TextField control={control} name="title" label={words.name} required data-autofocus />
      <AreaField control={control} name="about" label={words.about} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NumberField control={control} name="hours" label={words.hours} min={1} max={1000} />
        <SelectField
          control={control}
          name="assessment"
          label={words.ending}
          required
          options={Object.entries(assessments).map(([value, label]) => ({ value, label }))}
        />
        {form.watch("assessment") === "test" && (
          <NumberField control={control} name="passScore" label={words.passScore} required min={1} max={100} />
        )}
      </SimpleGrid>
    </FormBody>
  );
}
