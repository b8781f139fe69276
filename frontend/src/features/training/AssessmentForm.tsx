import { Text } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { training as words } from "@/i18n/ru/training";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, NumberField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Course, Progress } from "./model";
import { assess } from "./queries";

interface Values {
  score: number | null;
  reflection: string;
}

const score = v.pipe(
  v.number(common.required),
  v.minValue(0, words.wholeNumber(0, 100)),
  v.maxValue(100, words.wholeNumber(0, 100)),
);
const reflection = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(4000, common.tooLong));

interface Props {
  course: Course;
  mentor: Progress;
  onDone: () => void;
}

/** The score of the test or the words of the reflection. */
export function AssessmentForm({ course, mentor, onDone }: Props) {
  const save = useChange(assess);
  const isTest = course.assessment === "test";
  const form = useForm<Values>({
    resolver: checkedBy(
      isTest ? v.object({ score, reflection: v.string() }) : v.object({ score: v.nullable(v.number()), reflection }),
    ),
    defaultValues: { score: mentor.score, reflection: mentor.reflection ?? "" },
  });

  async function submit(values: Values) {
    await save(course.id, {
      participantId: mentor.participantId,
      score: isTest ? values.score : null,
      reflection: isTest ? null : values.reflection.trim(),
    });
    notifyDone(words.assessed);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={common.save} onCancel={onDone} onSubmit={submit}>
      <Text fw={560}>{mentor.name}</Text>
      {isTest ? (
        <NumberField
          control={form.control}
          name="score"
          label={words.score}
          description={words.scoreHint(course.passScore ?? 0)}
          required
          min={0}
          max={100}
        />
      ) : (
        <AreaField
          control={form.control}
          name="reflection"
          label={words.reflection}
          description={words.reflectionHint}
          required
          minRows={4}
        />
      )}
    </FormBody>
  );
}
