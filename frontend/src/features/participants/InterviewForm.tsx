import { Input, Radio, SegmentedControl, Stack } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { interviewCriteria, participants as words } from "@/i18n/ru/participants";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import styles from "./Interview.module.css";
import { type Interview, stepsOf } from "./queries";

type Criterion = keyof typeof interviewCriteria;
const criteria = Object.keys(interviewCriteria) as Criterion[];
const steps = ["", "1", "2", "3", "4", "5"].map((value) => ({ value, label: value || words.interviewNoMark }));

const schema = v.object({
  heldOn: v.pipe(v.string(), v.nonEmpty(common.required)),
  result: v.picklist(["recommended", "not_recommended"]),
  comment: v.pipe(v.string(), v.maxLength(2000)),
  marks: v.record(v.string(), v.string()),
});

interface Entry {
  heldOn: string;
  result: Interview["result"];
  comment: string;
  marks: Record<Criterion, string>;
}

/** What is sent: only the criteria that were marked. */
const marked = (marks: Entry["marks"]) =>
  Object.fromEntries(criteria.filter((one) => marks[one]).map((one) => [one, Number(marks[one])]));

/** The talk with a candidate for mentor: marks by criterion, the outcome, words. */
export function InterviewForm({ participantId, onDone }: { participantId: string; onDone: () => void }) {
  const date = today(useTimeZone());
  const save = useChange(({ marks, comment, ...talk }: Entry) =>
    stepsOf(participantId).interview({ ...talk, comment: comment.trim() || null, marks: marked(marks) }),
  );
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      heldOn: date,
      result: "recommended",
      comment: "",
      marks: Object.fromEntries(criteria.map((one) => [one, ""])) as Entry["marks"],
    },
  });
  const { control } = form;
  return (
    <FormBody
      form={form}
      submitLabel={common.save}
      onCancel={onDone}
      onSubmit={async (entry) => {
        await save(entry);
        notifyDone(words.done.interview);
        onDone();
      }}
    >
      <DateField control={control} name="heldOn" label={words.heldOn} maxDate={date} required />
      <Input.Wrapper label={words.interviewMarks} description={words.interviewMarksHint} labelElement="div">
        <Stack gap="xs" mt={6}>
          {criteria.map((one) => (
            <Controller
              key={one}
              control={control}
              name={`marks.${one}`}
              render={({ field: { value, onChange } }) => (
                <div className={styles.mark}>
                  <span>{interviewCriteria[one]}</span>
                  <SegmentedControl
                    aria-label={interviewCriteria[one]}
                    data={steps}
                    value={value}
                    onChange={onChange}
                    size="xs"
                  />
                </div>
              )}
            />
          ))}
        </Stack>
      </Input.Wrapper>
      <Controller
        control={control}
        name="result"
        render={({ field }) => (
          <Radio.Group {...field} label={words.result}>
            <Stack gap="xs" mt={6}>
              <Radio value="recommended" label={words.recommended} />
              <Radio value="not_recommended" label={words.notRecommended} />
            </Stack>
          </Radio.Group>
        )}
      />
      <AreaField control={control} name="comment" label={words.comment} />
    </FormBody>
  );
}
