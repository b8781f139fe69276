import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { support as words } from "@/i18n/ru/support";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { addNote, type SupportCase } from "./queries";

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required));
const schema = v.object({ heldOn: needed, text: v.pipe(needed, v.maxLength(4000, common.tooLong)) });

/** What was done at one talk. */
export function NoteForm({ support, onDone }: { support: SupportCase; onDone: () => void }) {
  const date = today(useTimeZone());
  const add = useChange(addNote);
  const form = useForm<v.InferOutput<typeof schema>>({
    resolver: checkedBy(schema),
    defaultValues: { heldOn: date, text: "" },
  });
  const { control } = form;
  return (
    <FormBody
      form={form}
      submitLabel={words.addNote}
      onCancel={onDone}
      onSubmit={async (entry) => {
        await add(support.id, entry);
        notifyDone(words.noteToast);
        onDone();
      }}
    >
      <DateField
        control={control}
        name="heldOn"
        label={words.heldOn}
        minDate={support.openedOn}
        maxDate={date}
        required
      />
      <AreaField control={control} name="text" label={words.noteText} minRows={4} required />
    </FormBody>
  );
}
