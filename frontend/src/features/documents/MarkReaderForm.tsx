import { Text } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { documents as words } from "@/i18n/ru/documents";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { Reader } from "./model";
import { markReader } from "./queries";

interface Props {
  documentId: string;
  reader: Reader;
  /** date of the paper: nobody signs before it */
  dated: string | undefined;
  onDone: () => void;
}

const schema = v.object({ readOn: v.pipe(v.string(), v.nonEmpty(common.required)) });

/** The day under the signature on the printed sheet. */
export function MarkReaderForm({ documentId, reader, dated, onDone }: Props) {
  const date = today(useTimeZone());
  const mark = useChange(markReader);
  const form = useForm<{ readOn: string }>({ resolver: checkedBy(schema), defaultValues: { readOn: date } });

  async function submit({ readOn }: { readOn: string }) {
    await mark(documentId, reader.id, readOn);
    notifyDone(words.readMarked);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.markPaper} onCancel={onDone} onSubmit={submit}>
      <Text>{reader.name}</Text>
      <DateField control={form.control} name="readOn" label={words.readDate} minDate={dated} maxDate={date} required />
    </FormBody>
  );
}
