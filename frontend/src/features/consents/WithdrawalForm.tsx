import { Alert } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { withdrawalEffects, consents as words } from "@/i18n/ru/consents";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { ConsentInHand } from "./model";
import { withdrawConsent } from "./queries";

interface Entry {
  withdrawnOn: string;
  reason: string;
}

const needed = v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(2000, common.tooLong));
const schema = v.object({ withdrawnOn: needed, reason: needed });

/** A consent is taken back: on what paper, and what follows from it. */
export function WithdrawalForm({ consent, onDone }: { consent: ConsentInHand; onDone: () => void }) {
  const date = today(useTimeZone());
  const withdraw = useChange(withdrawConsent);
  const form = useForm<Entry>({ resolver: checkedBy(schema), defaultValues: { withdrawnOn: date, reason: "" } });
  const { control } = form;

  async function submit(entry: Entry) {
    await withdraw(consent.id, entry);
    notifyDone(words.withdrawToast);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.withdraw} onCancel={onDone} onSubmit={submit} danger>
      <Alert color="amber" variant="light" title={words.whatHappens} role="note">
        {withdrawalEffects[consent.kind]}
      </Alert>
      <DateField control={control} name="withdrawnOn" label={words.withdrawDate} maxDate={date} required />
      <AreaField
        control={control}
        name="reason"
        label={words.withdrawReason}
        placeholder={words.withdrawReasonHint}
        required
      />
    </FormBody>
  );
}
