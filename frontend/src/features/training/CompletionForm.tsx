import { Text } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { training as words } from "@/i18n/ru/training";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Course, Progress } from "./model";
import { complete } from "./queries";
import styles from "./training.module.css";

interface Values {
  completedOn: string;
  reason: string;
}

interface Props {
  course: Course;
  mentors: readonly Progress[];
  onDone: () => void;
}

/** Ends the training of some mentors; who lacks something needs a reason. */
export function CompletionForm({ course, mentors, onDone }: Props) {
  const date = today(useTimeZone());
  const end = useChange(complete);
  const lacks = mentors.flatMap((mentor) => mentor.lacks);
  const form = useForm<Values>({
    resolver: checkedBy(
      v.object({
        completedOn: v.pipe(v.string(), v.nonEmpty(common.required)),
        reason: lacks.length > 0 ? v.pipe(v.string(), v.trim(), v.nonEmpty(common.reasonNeeded)) : v.string(),
      }),
    ),
    defaultValues: { completedOn: date, reason: "" },
  });

  async function submit({ completedOn, reason }: Values) {
    const participantIds = mentors.map(({ participantId }) => participantId);
    await end(course.id, { participantIds, completedOn, reason: reason.trim() || null });
    notifyDone(words.completed);
    onDone();
  }

  const only = mentors.length === 1 ? mentors[0] : undefined;
  return (
    <FormBody form={form} submitLabel={words.complete} onCancel={onDone} onSubmit={submit}>
      <Text>{only ? words.completeOne(only.name) : words.completeText(mentors.length)}</Text>
      {lacks.length > 0 && (
        <ul className={styles.lacks}>
          {lacks.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
      <DateField control={form.control} name="completedOn" label={words.completedOn} maxDate={date} required />
      {lacks.length > 0 && <AreaField control={form.control} name="reason" label={words.completeReason} required />}
    </FormBody>
  );
}
