import { SimpleGrid } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { fullDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { pairs as words } from "@/i18n/ru/pairs";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField, SelectField, TextField } from "@/ui/fields";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import type { Pair } from "./model";
import { ordersQuery, transitionsOf } from "./queries";

interface Entry {
  /** a paper of the register, or {@link OTHER} */
  documentId: string;
  number: string;
  date: string;
}

const OTHER = "other";

const schema = v.pipe(
  v.object({
    documentId: v.pipe(v.string(), v.nonEmpty(common.required)),
    number: v.pipe(v.string(), v.trim(), v.maxLength(30, common.tooLong)),
    date: v.string(),
  }),
  v.forward(
    v.check(({ documentId, number }) => documentId !== OTHER || number !== "", common.required),
    ["number"],
  ),
  v.forward(
    v.check(({ documentId, date }) => documentId !== OTHER || date !== "", common.required),
    ["date"],
  ),
);

interface Option {
  value: string;
  label: string;
}

/** The order that names the pair: one of the register, or its number and date. */
export function OrderForm({ pair, onDone }: { pair: Pair; onDone: () => void }) {
  const query = useQuery(ordersQuery(pair.programId));
  return (
    <Loaded query={query}>
      {(orders) => (
        <Fields
          pairId={pair.id}
          orders={orders.map(({ id, title, number, dated }) => ({
            value: id,
            label: `${number && dated ? words.orderLine(number, fullDay(dated)) : ""} «${title}»`.trim(),
          }))}
          onDone={onDone}
        />
      )}
    </Loaded>
  );
}

function Fields({ pairId, orders, onDone }: { pairId: string; orders: Option[]; onDone: () => void }) {
  const date = today(useTimeZone());
  const save = useChange(transitionsOf(pairId).order);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: { documentId: OTHER, number: "", date },
  });
  const { control } = form;
  const typed = form.watch("documentId") === OTHER;

  async function submit({ documentId, number, date }: Entry) {
    await save(documentId === OTHER ? { number: number.trim(), date } : { documentId });
    notifyDone(words.done.order);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.actions.order} onCancel={onDone} onSubmit={submit}>
      {orders.length > 0 && (
        <SelectField
          control={control}
          name="documentId"
          label={words.orderChoice}
          description={words.orderHint}
          options={[...orders, { value: OTHER, label: words.orderOther }]}
          required
        />
      )}
      {typed && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextField control={control} name="number" label={words.orderNumber} required data-autofocus />
          <DateField control={control} name="date" label={words.orderDate} maxDate={date} required />
        </SimpleGrid>
      )}
    </FormBody>
  );
}
