import { Button, PasswordInput, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { api, ok } from "@/api/client";
import { useSession } from "@/auth/SessionContext";
import { access } from "@/i18n/ru/access";
import { takeFragment } from "@/lib/fragment";
import { resolve, showFieldProblems } from "@/ui/form";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { AuthFrame } from "./AuthFrame";
import { newPasswordSchema } from "./passwords";

/** Kept beside the page: the router draws it anew when the address loses its secret. */
let kept = "";

function takeToken(): string {
  kept = takeFragment() || kept;
  return kept;
}

/** Where an invitation leads: the newcomer sees who calls, sets a password and is in. */
export default function InvitationPage() {
  const [token] = useState(takeToken);
  const inspection = useQuery({
    queryKey: ["access", "invitation", token],
    queryFn: () => ok(api.POST("/api/v1/access/invitations/inspection", { body: { token } })),
    enabled: token !== "",
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

  if (!token) {
    return (
      <AuthFrame title={access.invitationMissing} lead={access.invitationMissingText}>
        <ButtonLink to="/sign-in" variant="default">
          {access.toSignIn}
        </ButtonLink>
      </AuthFrame>
    );
  }
  return (
    <AuthFrame title={access.invitationTitle} lead={inspection.data && access.invitationLead}>
      <Loaded query={inspection}>
        {({ displayName, email }) => <PasswordForm token={token} displayName={displayName} email={email} />}
      </Loaded>
    </AuthFrame>
  );
}

function PasswordForm({ token, displayName, email }: { token: string; displayName: string; email: string }) {
  const session = useSession();
  const navigate = useNavigate();
  const [error, setError] = useState<unknown>();
  const form = useForm({ resolver: resolve(newPasswordSchema), defaultValues: { password: "", repeated: "" } });
  const { errors, isSubmitting } = form.formState;

  const submit = form.handleSubmit(async ({ password }) => {
    setError(undefined);
    try {
      await session.start(await ok(api.POST("/api/v1/access/invitations/acceptance", { body: { token, password } })));
      kept = "";
      await navigate({ to: "/" });
    } catch (problem) {
      setError(showFieldProblems(form, problem, ["password"]));
    }
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        <TextInput label={access.name} value={displayName} readOnly size="md" />
        <TextInput label={access.email} value={email} readOnly autoComplete="username" size="md" />
        <PasswordInput
          {...form.register("password")}
          label={access.newPassword}
          description={access.passwordHint}
          autoComplete="new-password"
          size="md"
          visibilityToggleButtonProps={{ "aria-label": access.showPassword }}
          error={errors.password?.message}
        />
        <PasswordInput
          {...form.register("repeated")}
          label={access.repeatPassword}
          autoComplete="new-password"
          size="md"
          visibilityToggleButtonProps={{ "aria-label": access.showPassword }}
          error={errors.repeated?.message}
        />
        <ProblemAlert error={error} />
        <Button type="submit" size="md" loading={isSubmitting}>
          {access.accept}
        </Button>
      </Stack>
    </form>
  );
}
