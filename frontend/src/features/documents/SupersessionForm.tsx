import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { shortDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { documents as words } from "@/i18n/ru/documents";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { SelectField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { DocumentCard } from "./model";
import { inForceQuery, transitionsOf } from "./queries";

interface Entry {
  replacementId: string;
}

const schema = v.object({ replacementId: v.pipe(v.string(), v.nonEmpty(common.required)) });

/** Which paper in force takes the place of this one. */
export function SupersessionForm({ document, onDone }: { document: DocumentCard; onDone: () => void }) {
  const others = (useQuery(inForceQuery(document.kind)).data ?? []).filter(({ id }) => id !== document.id);
  const supersede = useChange((replacementId: string) => transitionsOf(document.id).supersession(replacementId));
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { replacementId: "" } });

  async function submit({ replacementId }: Entry) {
    await supersede(replacementId);
    notifyDone(words.done.supersession);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.actions.supersession} onCancel={onDone} onSubmit={submit}>
      <SelectField
        control={form.control}
        name="replacementId"
        label={words.replacement}
        description={words.replacementHint}
        options={others.map(({ id, title, number, dated }) => ({
          value: id,
          label: number && dated ? `${words.numbered(number, shortDay(dated))}, ${title}` : title,
        }))}
        required
      />
    </FormBody>
  );
}
