import { Button, PasswordInput, Stack } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { api, ok } from "@/api/client";
import { useOrganisation } from "@/auth/organisation";
import { useMe } from "@/auth/SessionContext";
import { listed } from "@/i18n/lists";
import { access, roleLabels } from "@/i18n/ru/access";
import { resolve, showFieldProblems } from "@/ui/form";
import { KeyValueList } from "@/ui/KeyValueList";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { passwordChangeSchema } from "./passwords";

const empty = { current: "", password: "", repeated: "" };

/** One's own account: what is known, and a new password. */
export default function PasswordPage() {
  const me = useMe();
  return (
    <Stack gap="lg">
      <Section title={me.displayName}>
        <KeyValueList
          items={[
            [access.email, me.email],
            [access.roles, listed(me.roles.map((role) => roleLabels[role]))],
            [access.organisation, useOrganisation().shortName],
          ]}
        />
      </Section>
      <Section title={access.changePassword} note={access.passwordHint}>
        <PasswordForm />
      </Section>
    </Stack>
  );
}

function PasswordForm() {
  const [error, setError] = useState<unknown>();
  const form = useForm({ resolver: resolve(passwordChangeSchema), defaultValues: empty });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ current, password }) => {
    setError(undefined);
    try {
      await ok(api.PUT("/api/v1/access/me/password", { body: { current, replacement: password } }));
      form.reset(empty);
      notifyDone(access.passwordChanged);
    } catch (problem) {
      setError(showFieldProblems(form, problem, ["current"]));
    }
  });

  const field = (name: keyof typeof empty, label: string, autoComplete: string) => (
    <PasswordInput
      {...form.register(name)}
      label={label}
      autoComplete={autoComplete}
      visibilityToggleButtonProps={{ "aria-label": access.showPassword }}
      error={errors[name]?.message}
    />
  );

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack maw="24rem">
        {field("current", access.currentPassword, "current-password")}
        {field("password", access.newPassword, "new-password")}
        {field("repeated", access.repeatPassword, "new-password")}
        <ProblemAlert error={error} />
        <div>
          <Button type="submit" loading={isSubmitting}>
            {access.changePassword}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
