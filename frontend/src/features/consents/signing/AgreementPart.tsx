import { Button, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { fullDay, moment } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { signing as words } from "@/i18n/ru/signing";
import { today } from "@/lib/dates";
import { saveFile } from "@/lib/download";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { DateField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import styles from "../ConsentPage.module.css";
import { endAgreement, printAgreement, type Signing, signAgreement } from "./queries";

/** The signer's agreement, once for all his signatures: printed with a code, signed on paper, ended. */
export function AgreementPart({ agreement, writes }: { agreement: Signing["agreement"]; writes: boolean }) {
  const [asked, setAsked] = useState<"print" | "sign" | "end">();
  const timeZone = useTimeZone();
  const print = useChange(printAgreement);
  const end = useChange(endAgreement);
  const { personId, personName, issuedAt, signedOn } = agreement;
  const close = () => setAsked(undefined);
  return (
    <>
      <Title order={3} size="h5">
        {words.agreementTitle(personName)}
      </Title>
      <Text size="sm" mt={4}>
        {signedOn
          ? words.agreementSigned(fullDay(signedOn))
          : issuedAt
            ? words.agreementGiven(moment(issuedAt, timeZone))
            : words.agreementNone}
      </Text>
      {writes && (
        <div className={styles.buttons}>
          {issuedAt && !signedOn && <Button onClick={() => setAsked("sign")}>{words.agree}</Button>}
          <Button variant={issuedAt ? "default" : "filled"} onClick={() => setAsked("print")}>
            {issuedAt ? words.printAgain : words.print}
          </Button>
          {signedOn && (
            <Button variant="default" onClick={() => setAsked("end")}>
              {words.end}
            </Button>
          )}
        </div>
      )}
      <ConfirmDialog
        opened={asked === "print"}
        onClose={close}
        title={words.printTitle}
        confirmLabel={issuedAt ? words.printAgain : words.print}
        danger={!!signedOn}
        onConfirm={async () => {
          saveFile(await print(personId), words.fileName);
          notifyDone(words.printToast);
        }}
      >
        {issuedAt ? `${words.printText} ${words.printAgainText}` : words.printText}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === "end"}
        onClose={close}
        title={words.endTitle}
        confirmLabel={words.end}
        danger
        onConfirm={async () => {
          await end(personId);
          notifyDone(words.endToast);
        }}
      >
        {words.endText}
      </ConfirmDialog>
      <FormDialog opened={asked === "sign"} onClose={close} title={words.agreeTitle}>
        <AgreementDay personId={personId} onDone={close} />
      </FormDialog>
    </>
  );
}

const schema = v.object({ signedOn: v.pipe(v.string(), v.nonEmpty(common.required)) });

function AgreementDay({ personId, onDone }: { personId: string; onDone: () => void }) {
  const date = today(useTimeZone());
  const sign = useChange(signAgreement);
  const form = useForm({ resolver: checkedBy(schema), defaultValues: { signedOn: date } });
  return (
    <FormBody
      form={form}
      submitLabel={words.agree}
      onCancel={onDone}
      onSubmit={async ({ signedOn }) => {
        await sign(personId, signedOn);
        notifyDone(words.agreeToast);
        onDone();
      }}
    >
      <DateField control={form.control} name="signedOn" label={words.agreeDay} maxDate={date} required />
    </FormBody>
  );
}
