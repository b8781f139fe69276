import { Button, Center, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { useTimeZone } from "@/auth/organisation";
import { moment } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { signing as words } from "@/i18n/ru/signing";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { CopyField } from "@/ui/CopyField";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { QrCode } from "@/ui/QrCode";
import styles from "../ConsentPage.module.css";
import { createSigningLink, revokeSigningLink, type Signing } from "./queries";

interface Props {
  consentId: string;
  signer: string;
  link: Signing["link"];
  writes: boolean;
}

/** The link of one consent: made, shown once, taken back. */
export function LinkPart({ consentId, signer, link, writes }: Props) {
  const timeZone = useTimeZone();
  const [made, setMade] = useState<{ link: string; expiresAt: string }>();
  const [busy, setBusy] = useState(false);
  const [revoking, setRevoking] = useState(false);
  const create = useChange(createSigningLink);
  const revoke = useChange(revokeSigningLink);

  const make = () => {
    setBusy(true);
    create(consentId)
      .then(setMade, notifyProblem)
      .finally(() => setBusy(false));
  };

  return (
    <>
      {link && (
        <Text size="sm" mt="md">
          {words.states[link.state](moment(link.expiresAt, timeZone))}.{" "}
          {link.openedAt ? words.opened(moment(link.openedAt, timeZone)) : words.notOpened}.
        </Text>
      )}
      {writes && (
        <div className={styles.buttons}>
          <Button variant={link ? "default" : "filled"} loading={busy} onClick={make}>
            {link ? words.createAgain : words.create}
          </Button>
          {link && (
            <Button variant="default" onClick={() => setRevoking(true)}>
              {words.revoke}
            </Button>
          )}
        </div>
      )}
      {made && (
        <Modal
          opened
          onClose={() => setMade(undefined)}
          closeOnClickOutside={false}
          title={words.linkTitle}
          closeButtonProps={{ "aria-label": common.close }}
        >
          <Stack>
            <Text>{words.linkText(signer)}</Text>
            <CopyField label={words.linkTitle} value={window.location.origin + made.link} />
            <Center>
              <QrCode text={window.location.origin + made.link} size={176} />
            </Center>
            <Text size="sm" c="dimmed">
              {words.linkOnce(moment(made.expiresAt, timeZone))}
            </Text>
          </Stack>
        </Modal>
      )}
      <ConfirmDialog
        opened={revoking}
        onClose={() => setRevoking(false)}
        title={words.revokeTitle}
        confirmLabel={words.revoke}
        danger
        onConfirm={async () => {
          await revoke(consentId);
          notifyDone(words.revokeToast);
        }}
      >
        {words.revokeText}
      </ConfirmDialog>
    </>
  );
}
