import { Button, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import * as v from "valibot";
import { useSession } from "@/auth/SessionContext";
import { access } from "@/i18n/ru/access";
import { common } from "@/i18n/ru/common";
import { resolve } from "@/ui/form";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { AuthFrame } from "./AuthFrame";

const schema = v.object({
  email: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.email(access.emailInvalid)),
  password: v.pipe(v.string(), v.nonEmpty(common.required)),
});

export default function SignInPage() {
  const { signIn } = useSession();
  const [error, setError] = useState<unknown>();
  const { register, handleSubmit, formState } = useForm({
    resolver: resolve(schema),
    defaultValues: { email: "", password: "" },
  });

  const submit = handleSubmit(async ({ email, password }) => {
    setError(undefined);
    // the guard of the route leads on as soon as there is a session
    await signIn(email, password).catch(setError);
  });

  return (
    <AuthFrame title={access.signInTitle} lead={access.signInLead}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <TextInput
            {...register("email")}
            label={access.email}
            type="email"
            autoComplete="username"
            size="md"
            error={formState.errors.email?.message}
          />
          <PasswordInput
            {...register("password")}
            label={access.password}
            autoComplete="current-password"
            size="md"
            visibilityToggleButtonProps={{ "aria-label": access.showPassword }}
            error={formState.errors.password?.message}
          />
          <ProblemAlert error={error} />
          <Button type="submit" size="md" loading={formState.isSubmitting}>
            {access.signIn}
          </Button>
          <Text size="sm" c="dimmed">
            {access.forgotten}
          </Text>
        </Stack>
      </form>
    </AuthFrame>
  );
}
