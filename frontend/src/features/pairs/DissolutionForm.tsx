import { SimpleGrid, Text } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { dissolutionReasons, initiators, pairs as words } from "@/i18n/ru/pairs";
import { blankToNull } from "@/lib/blank";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField, SelectField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Dissolution } from "./model";
import { transitionsOf } from "./queries";

interface Entry {
  initiator: string;
  reasonCode: string;
  comment: string;
  orderNumber: string;
  orderDate: string;
}

const needed = v.pipe(v.string(), v.nonEmpty(common.required));
const schema = v.object({
  initiator: needed,
  reasonCode: needed,
  comment: v.pipe(v.string(), v.maxLength(2000, common.tooLong)),
  orderNumber: v.pipe(v.string(), v.maxLength(30, common.tooLong)),
  orderDate: v.string(),
});

const options = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** The pair ends before its time: who asked for it and why. */
export function DissolutionForm({ pairId, onDone }: { pairId: string; onDone: () => void }) {
  const dissolve = useChange((entry: Entry) => transitionsOf(pairId).dissolution(blankToNull(entry) as Dissolution));
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: { initiator: "", reasonCode: "", comment: "", orderNumber: "", orderDate: "" },
  });
  const { control } = form;

  async function submit(entry: Entry) {
    await dissolve(entry);
    notifyDone(words.done.dissolution);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.actions.dissolution} onCancel={onDone} onSubmit={submit} danger>
      <Text>{words.dissolveText}</Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <SelectField
          control={control}
          name="initiator"
          label={words.initiator}
          options={options(initiators)}
          required
        />
        <SelectField
          control={control}
          name="reasonCode"
          label={words.reason}
          options={options(dissolutionReasons)}
          required
        />
      </SimpleGrid>
      <AreaField control={control} name="comment" label={words.comment} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField control={control} name="orderNumber" label={words.dissolveOrder} />
        <DateField control={control} name="orderDate" label={words.dissolveDate} />
      </SimpleGrid>
    </FormBody>
  );
}
