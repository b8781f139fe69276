import { Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { access } from "@/i18n/ru/access";
import { common } from "@/i18n/ru/common";
import { story as words } from "@/i18n/ru/story";
import { CopyField } from "@/ui/CopyField";
import { checkedBy } from "@/ui/entry";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { TextField } from "@/ui/fields";
import { invite } from "./queries";

interface Props {
  participantId: string;
  opened: boolean;
  onClose: () => void;
}

const schema = v.object({
  email: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.email(access.emailInvalid)),
});

/** An account of his own for somebody of the base; the link is handed over by hand and shown once. */
export function InviteDialog({ participantId, opened, onClose }: Props) {
  const [link, setLink] = useState("");
  const send = useChange(invite);
  const form = useForm<v.InferOutput<typeof schema>>({ resolver: checkedBy(schema), defaultValues: { email: "" } });

  function close() {
    setLink("");
    form.reset();
    onClose();
  }

  return (
    <FormDialog opened={opened} onClose={close} title={words.invite}>
      {link ? (
        <Stack>
          <Text>{words.inviteLinkText}</Text>
          <CopyField label={words.inviteLink} value={link} />
        </Stack>
      ) : (
        <FormBody
          form={form}
          submitLabel={words.invite}
          onCancel={close}
          onSubmit={async ({ email }) => setLink((await send(participantId, email)).link)}
        >
          <Text>{words.inviteText}</Text>
          <TextField control={form.control} name="email" type="email" label={words.inviteEmail} required />
        </FormBody>
      )}
    </FormDialog>
  );
}
