import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useMe } from "@/auth/SessionContext";
import { common } from "@/i18n/ru/common";
import { meetings as words } from "@/i18n/ru/meetings";
import { uuid } from "@/lib/random";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { ScaleField, YesNoField } from "@/ui/ScaleField";
import type { PairMember } from "./model";
import { giveFeedback } from "./queries";

interface Entry {
  progress: number | null;
  engagement: number | null;
  comfort: number | null;
  usefulness: number | null;
  safe: boolean | null;
  helpNeeded: boolean | null;
  comment: string;
  oral: boolean;
}

const answered = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.nullable(schema),
    v.check((value) => value !== null, words.answerNeeded),
  );

/** Each side answers its own questions, and all of them (V-22). */
const schemaOf = (mentor: boolean) => {
  const asked = <Schema extends v.GenericSchema>(schema: Schema, when: boolean) =>
    when ? answered(schema) : v.nullable(schema);
  return v.object({
    progress: asked(v.number(), mentor),
    engagement: asked(v.number(), mentor),
    comfort: asked(v.number(), !mentor),
    usefulness: asked(v.number(), !mentor),
    safe: asked(v.boolean(), !mentor),
    helpNeeded: asked(v.boolean(), !mentor),
    comment: v.pipe(v.string(), v.maxLength(2000, common.tooLong)),
    oral: v.boolean(),
  });
};

interface Props {
  meetingId: string;
  member: PairMember;
  onDone: () => void;
}

/** How one member found the meeting; somebody of the staff may write it down as it was told. */
export function FeedbackForm({ meetingId, member, onDone }: Props) {
  const mentor = member.side === "mentor";
  const own = useMe().personId === member.personId;
  const give = useChange(giveFeedback);
  const [key] = useState(uuid);
  const form = useForm<Entry>({
    resolver: checkedBy(schemaOf(mentor)),
    defaultValues: {
      progress: null,
      engagement: null,
      comfort: null,
      usefulness: null,
      safe: null,
      helpNeeded: null,
      comment: "",
      oral: !own,
    },
  });
  const { control } = form;

  async function submit({ comment, ...entry }: Entry) {
    await give(meetingId, key, {
      ...entry,
      participantId: member.participantId,
      comment: comment.trim() || null,
    });
    notifyDone(words.given);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.give} onCancel={onDone} onSubmit={submit}>
      {mentor ? (
        <>
          <ScaleField control={control} name="progress" label={words.progress} ends={words.ends} required />
          <ScaleField control={control} name="engagement" label={words.engagement} ends={words.ends} required />
        </>
      ) : (
        <>
          <ScaleField control={control} name="comfort" label={words.comfort} ends={words.ends} required />
          <ScaleField control={control} name="usefulness" label={words.usefulness} ends={words.ends} required />
          <YesNoField
            control={control}
            name="safe"
            label={words.safe}
            description={own ? words.safeOwn : words.safeHint}
            required
          />
          <YesNoField control={control} name="helpNeeded" label={words.help} required />
        </>
      )}
      <AreaField control={control} name="comment" label={words.comment} />
      {!own && (
        <Controller
          control={control}
          name="oral"
          render={({ field: { value, onChange, ...field } }) => (
            <Checkbox
              {...field}
              checked={value}
              onChange={(event) => onChange(event.currentTarget.checked)}
              label={words.oral}
            />
          )}
        />
      )}
    </FormBody>
  );
}
