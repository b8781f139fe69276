import { Radio, Stack } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { consents as words } from "@/i18n/ru/consents";
import { today } from "@/lib/dates";
import { checkedBy } from "@/ui/entry";
import { FilePick } from "@/ui/FilePick";
import { FormBody } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { LARGEST_SCAN } from "./model";
import { signConsent } from "./queries";

interface Entry {
  signedOn: string;
  method: "paper_mark" | "paper_scan";
  scan: File | null;
}

const schema = v.pipe(
  v.object({
    signedOn: v.pipe(v.string(), v.nonEmpty(common.required)),
    method: v.string(),
    scan: v.nullable(
      v.pipe(
        v.instance(File),
        v.check((file) => file.size <= LARGEST_SCAN, words.fileTooBig),
      ),
    ),
  }),
  v.forward(
    v.partialCheck([["method"], ["scan"]], ({ method, scan }) => method === "paper_mark" || !!scan, words.fileNeeded),
    ["scan"],
  ),
);

/** The paper came back signed: when, and whether a scan is attached or only the paper is kept. */
export function SignatureForm({ consentId, onDone }: { consentId: string; onDone: () => void }) {
  const date = today(useTimeZone());
  const sign = useChange(signConsent);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: { signedOn: date, method: "paper_mark", scan: null },
  });
  const { control } = form;

  async function submit({ signedOn, method, scan }: Entry) {
    await sign(consentId, signedOn, method === "paper_scan" ? scan : null);
    notifyDone(words.signToast);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.sign} onCancel={onDone} onSubmit={submit}>
      <DateField control={control} name="signedOn" label={words.signDate} maxDate={date} required />
      <Controller
        control={control}
        name="method"
        render={({ field }) => (
          <Radio.Group {...field} label={words.signHow}>
            <Stack gap="xs" mt={6}>
              <Radio value="paper_mark" label={words.signMark} />
              <Radio value="paper_scan" label={words.signScan} />
            </Stack>
          </Radio.Group>
        )}
      />
      {form.watch("method") === "paper_scan" && (
        <Controller
          control={control}
          name="scan"
          render={({ field: { value, onChange }, fieldState }) => (
            <FilePick
              label={words.file}
              hint={words.fileHint}
              pick={words.filePick}
              pickOther={words.fileOther}
              accept="application/pdf,image/png,image/jpeg"
              value={value}
              onChange={onChange}
              error={fieldState.error?.message}
            />
          )}
        />
      )}
    </FormBody>
  );
}
