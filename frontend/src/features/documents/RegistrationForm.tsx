import { SimpleGrid } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { documents as words } from "@/i18n/ru/documents";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { DocumentCard } from "./model";
import { transitionsOf } from "./queries";

interface Entry {
  number: string;
  dated: string;
}

const schema = v.object({
  number: v.pipe(v.string(), v.trim(), v.maxLength(30, common.tooLong)),
  dated: v.pipe(v.string(), v.nonEmpty(common.required)),
});

/** The paper is signed: its date, and its number if it is not simply the next one. */
export function RegistrationForm({ document, onDone }: { document: DocumentCard; onDone: () => void }) {
  const date = today(useTimeZone());
  const register = useChange(({ number, dated }: Entry) =>
    transitionsOf(document.id).registration({ number: number.trim() || undefined, dated }),
  );
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { number: "", dated: date } });
  const { control } = form;

  async function submit(entry: Entry) {
    await register(entry);
    notifyDone(words.done.registration);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.actions.registration} onCancel={onDone} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField
          control={control}
          name="number"
          label={words.number}
          placeholder={document.nextNumber ?? undefined}
          description={document.nextNumber ? words.numberHint(document.nextNumber) : undefined}
          inputWrapperOrder={["label", "input", "description", "error"]}
          data-autofocus
        />
        <DateField control={control} name="dated" label={words.dated} maxDate={date} required />
      </SimpleGrid>
    </FormBody>
  );
}
