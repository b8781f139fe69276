import { Stack, Switch, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { privacy as words } from "@/i18n/ru/privacy";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { changePrivacy, type Privacy, privacyQuery } from "./queries";
import { SignatureAct } from "./SignatureAct";

/** Decisions of the organisation about personal data. */
export default function PrivacyPage() {
  const query = useQuery(privacyQuery());
  const writable = can(useMe(), "privacy.write");
  return (
    <Loaded query={query}>
      {(settings) => (
        <Stack gap="lg">
          <SensitiveData settings={settings} writable={writable} />
          <SignatureAct key={settings.version} settings={settings} writable={writable} />
        </Stack>
      )}
    </Loaded>
  );
}

/** L-05: switching off loses what was kept, so it is asked twice. */
function SensitiveData({ settings, writable }: { settings: Privacy; writable: boolean }) {
  const [asked, setAsked] = useState(false);
  const change = useChange(changePrivacy);
  const save = (sensitiveDataEnabled: boolean) =>
    change(settings.version, {
      sensitiveDataEnabled,
      signatureAct: settings.signatureAct,
      signatureActOn: settings.signatureActOn,
    }).then(() => notifyDone(sensitiveDataEnabled ? words.onToast : words.offToast));
  return (
    <Section title={words.title}>
      <Switch
        label={words.sensitive}
        description={words.sensitiveHint}
        checked={settings.sensitiveDataEnabled}
        disabled={!writable}
        onChange={(event) => (event.currentTarget.checked ? void save(true).catch(notifyProblem) : setAsked(true))}
      />
      {!writable && (
        <Text size="sm" c="dimmed" mt="md">
          {words.readOnly}
        </Text>
      )}
      <ConfirmDialog
        opened={asked}
        onClose={() => setAsked(false)}
        title={words.offTitle}
        confirmLabel={words.off}
        danger
        onConfirm={() => save(false)}
      >
        {words.offText}
      </ConfirmDialog>
    </Section>
  );
}
