import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { fullDay } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { signing as words } from "@/i18n/ru/signing";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { DateField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { changePrivacy, type Privacy } from "./queries";

const schema = v.object({
  signatureAct: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(300, common.tooLong)),
  signatureActOn: v.pipe(v.string(), v.nonEmpty(common.required)),
});

/** L-22: the local act on simple electronic signature; without one everything is signed on paper. */
export function SignatureAct({ settings, writable }: { settings: Privacy; writable: boolean }) {
  const { signatureAct, signatureActOn } = settings;
  return (
    <Section title={words.actTitle} note={words.actNote}>
      {writable ? (
        <ActForm settings={settings} />
      ) : (
        <Text>
          {signatureAct && signatureActOn ? words.actNamed(signatureAct, fullDay(signatureActOn)) : words.actNone}
        </Text>
      )}
    </Section>
  );
}

function ActForm({ settings }: { settings: Privacy }) {
  const change = useChange(changePrivacy);
  const [clearing, setClearing] = useState(false);
  const { version, sensitiveDataEnabled, signatureAct, signatureActOn } = settings;
  const form = useForm({
    resolver: checkedBy(schema),
    defaultValues: { signatureAct: signatureAct ?? "", signatureActOn: signatureActOn ?? "" },
  });
  return (
    <>
      <FormBody
        form={form}
        sheets
        submitLabel={words.actSave}
        onSubmit={async (entry) => {
          await change(version, { sensitiveDataEnabled, ...entry });
          notifyDone(words.actToast);
        }}
      >
        <TextField control={form.control} name="signatureAct" label={words.act} description={words.actHint} required />
        <DateField control={form.control} name="signatureActOn" label={words.actOn} required />
      </FormBody>
      {signatureAct && (
        <Group mt="md">
          <Button variant="default" onClick={() => setClearing(true)}>
            {words.actClear}
          </Button>
        </Group>
      )}
      <ConfirmDialog
        opened={clearing}
        onClose={() => setClearing(false)}
        title={words.actClearTitle}
        confirmLabel={words.actClear}
        danger
        onConfirm={async () => {
          await change(version, { sensitiveDataEnabled, signatureAct: null, signatureActOn: null });
          form.reset({ signatureAct: "", signatureActOn: "" });
          notifyDone(words.actToast);
        }}
      >
        {words.actClearText}
      </ConfirmDialog>
    </>
  );
}
