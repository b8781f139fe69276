import { SimpleGrid } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { pairs as words } from "@/i18n/ru/pairs";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { transitionsOf } from "./queries";

interface Entry {
  number: string;
  date: string;
}

const schema = v.object({
  number: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(30, common.tooLong)),
  date: v.pipe(v.string(), v.nonEmpty(common.required)),
});

/** Number and date of the order that names the pair. */
export function OrderForm({ pairId, onDone }: { pairId: string; onDone: () => void }) {
  const date = today(useTimeZone());
  const save = useChange((entry: Entry) => transitionsOf(pairId).order(entry));
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { number: "", date } });
  const { control } = form;

  async function submit(entry: Entry) {
    await save({ ...entry, number: entry.number.trim() });
    notifyDone(words.done.order);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.actions.order} onCancel={onDone} onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField control={control} name="number" label={words.orderNumber} required data-autofocus />
        <DateField control={control} name="date" label={words.orderDate} maxDate={date} required />
      </SimpleGrid>
    </FormBody>
  );
}
