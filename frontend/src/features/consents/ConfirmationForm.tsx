import { Checkbox, Input, Stack, Text } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { consents as words } from "@/i18n/ru/consents";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { ConsentInHand } from "./model";
import { confirmConsent } from "./queries";

const checks = ["fieldsComplete", "signerVerified", "authorityVerified"] as const;

interface Entry {
  fieldsComplete: boolean;
  signerVerified: boolean;
  authorityVerified: boolean;
  validUntil: string;
}

const schema = v.pipe(
  v.object({
    fieldsComplete: v.boolean(),
    signerVerified: v.boolean(),
    authorityVerified: v.boolean(),
    validUntil: v.string(),
  }),
  v.forward(
    v.partialCheck(
      [["fieldsComplete"], ["signerVerified"], ["authorityVerified"]],
      (entry) => checks.every((name) => entry[name]),
      words.checksNeeded,
    ),
    ["authorityVerified"],
  ),
);

/** The signed paper is checked line by line (L-02); nothing is ticked beforehand. */
export function ConfirmationForm({ consent, onDone }: { consent: ConsentInHand; onDone: () => void }) {
  const confirm = useChange(confirmConsent);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: { fieldsComplete: false, signerVerified: false, authorityVerified: false, validUntil: "" },
  });
  const { control, formState } = form;
  const labels = {
    fieldsComplete: words.checks.fieldsComplete,
    signerVerified: words.checks.signerVerified(consent.signerName),
    authorityVerified: consent.byGuardian ? words.checks.authorityGuardian : words.checks.authorityOwn,
  };

  async function submit({ validUntil, ...checked }: Entry) {
    await confirm(consent.id, { ...checked, validUntil: validUntil || null });
    notifyDone(words.confirmToast);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.confirm} onCancel={onDone} onSubmit={submit}>
      <Text>{words.confirmLead}</Text>
      <Stack gap="sm">
        {checks.map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field: { value, onChange, ...field } }) => (
              <Checkbox
                {...field}
                checked={value}
                onChange={(event) => onChange(event.currentTarget.checked)}
                label={labels[name]}
              />
            )}
          />
        ))}
        {formState.errors.authorityVerified && <Input.Error>{words.checksNeeded}</Input.Error>}
      </Stack>
      <DateField control={control} name="validUntil" label={words.earlierTerm} />
    </FormBody>
  );
}
