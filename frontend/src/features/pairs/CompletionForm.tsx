import { Text } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { exitChoices, pairs as words } from "@/i18n/ru/pairs";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { ExitChoice, Pair } from "./model";
import { transitionsOf } from "./queries";

interface Entry {
  exitChoices: { participantId: string; choice: string }[];
}

const schema = v.object({
  exitChoices: v.array(
    v.object({ participantId: v.string(), choice: v.pipe(v.string(), v.nonEmpty(words.completionMissing)) }),
  ),
});

const options = Object.entries(exitChoices).map(([value, label]) => ({ value, label }));

/** What each member wants after the end (V-33). */
export function CompletionForm({ pair, onDone }: { pair: Pair; onDone: () => void }) {
  const complete = useChange((entry: Entry) =>
    transitionsOf(pair.id).completion(entry.exitChoices as { participantId: string; choice: ExitChoice }[]),
  );
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: { exitChoices: pair.members.map(({ participantId }) => ({ participantId, choice: "" })) },
  });

  async function submit(entry: Entry) {
    await complete(entry);
    notifyDone(words.done.completion);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.actions.completion} onCancel={onDone} onSubmit={submit}>
      <Text>{words.completionText}</Text>
      {pair.members.map(({ participantId, fullName }, index) => (
        <SelectField
          key={participantId}
          control={form.control}
          name={`exitChoices.${index}.choice`}
          label={fullName}
          options={options}
          required
        />
      ))}
    </FormBody>
  );
}
