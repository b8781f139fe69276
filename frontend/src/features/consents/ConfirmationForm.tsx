import { Checkbox, Input, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { consents as words } from "@/i18n/ru/consents";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import type { ConsentInHand } from "./model";
import { confirmConsent, consentQuery } from "./queries";

const checks = ["fieldsComplete", "signerVerified", "authorityVerified"] as const;

interface Entry {
  fieldsComplete: boolean;
  signerVerified: boolean;
  authorityVerified: boolean;
  signedOn: string;
  validUntil: string;
}

const schema = v.pipe(
  v.object({
    fieldsComplete: v.boolean(),
    signerVerified: v.boolean(),
    authorityVerified: v.boolean(),
    signedOn: v.string(),
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

interface Props {
  consent: ConsentInHand;
  onDone: () => void;
  /** one of many: there is nothing to cancel */
  queued?: boolean;
}

/** The signed paper is checked line by line (L-02); nothing is ticked beforehand. */
export function ConfirmationForm({ consent, onDone, queued = false }: Props) {
  const confirm = useChange(confirmConsent);
  // a scan that was filed by its code has no day of signature yet: it is read from the paper
  const undated = useQuery(consentQuery(consent.id)).data?.signedOn === null;
  const date = today(useTimeZone());
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: {
      fieldsComplete: false,
      signerVerified: false,
      authorityVerified: false,
      signedOn: "",
      validUntil: "",
    },
  });
  const { control, formState } = form;
  const labels = {
    fieldsComplete: words.checks.fieldsComplete,
    signerVerified: words.checks.signerVerified(consent.signerName),
    authorityVerified: consent.byGuardian ? words.checks.authorityGuardian : words.checks.authorityOwn,
  };

  async function submit({ signedOn, validUntil, ...checked }: Entry) {
    await confirm(consent.id, { ...checked, signedOn: signedOn || null, validUntil: validUntil || null });
    notifyDone(words.confirmToast);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.confirm} onCancel={queued ? undefined : onDone} onSubmit={submit}>
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
      {undated && (
        <DateField
          control={control}
          name="signedOn"
          label={words.signDate}
          description={words.signDateFromPaper}
          maxDate={date}
          required
        />
      )}
      <DateField control={control} name="validUntil" label={words.earlierTerm} />
    </FormBody>
  );
}
