import { Button, Group, MultiSelect, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import type { Role } from "@/auth/permissions";
import { access, roleLabels } from "@/i18n/ru/access";
import { accounts as words } from "@/i18n/ru/accounts";
import { common } from "@/i18n/ru/common";
import { resolve, showFieldProblems } from "@/ui/form";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { type Account, type Invitation, useAccountChanges } from "./accounts";

const schema = v.object({
  displayName: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(200, common.tooLong)),
  email: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.email(access.emailInvalid)),
  roles: v.pipe(v.array(v.custom<Role>(() => true)), v.minLength(1, words.rolesMissing)),
});

interface Props {
  /** absent: somebody is being invited */
  account: Account | undefined;
  onClose: () => void;
  onInvited: (name: string, invitation: Invitation) => void;
}

/** Name and roles of an account; with an e-mail when it is a new one. */
export function AccountForm({ account, onClose, onInvited }: Props) {
  const { invite, change } = useAccountChanges();
  const [problem, setProblem] = useState<unknown>();
  const form = useForm({
    resolver: resolve(schema),
    defaultValues: {
      displayName: account?.displayName ?? "",
      email: account?.email ?? "",
      roles: account?.roles ?? [],
    },
  });
  const { errors, isSubmitting } = form.formState;

  const save = form.handleSubmit(async ({ displayName, email, roles }) => {
    setProblem(undefined);
    try {
      if (account) {
        await change.mutateAsync({ account, displayName, roles });
        onClose();
      } else {
        const { invitation } = await invite.mutateAsync({ displayName, email, roles });
        onInvited(displayName, invitation);
      }
    } catch (error) {
      setProblem(showFieldProblems(form, error, ["displayName", "email", "roles"]));
    }
  });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <TextInput
          {...form.register("displayName")}
          label={words.name}
          description={words.nameHint}
          required
          data-autofocus
          error={errors.displayName?.message}
        />
        <TextInput
          {...form.register("email")}
          type="email"
          label={words.email}
          description={account ? undefined : words.emailHint}
          required
          readOnly={account !== undefined}
          error={errors.email?.message}
        />
        <Controller
          control={form.control}
          name="roles"
          render={({ field: { onChange, ...field } }) => (
            <MultiSelect
              {...field}
              onChange={(roles) => onChange(roles)}
              searchable
              label={words.roles}
              description={words.rolesHint}
              required
              data={Object.entries(roleLabels).map(([value, label]) => ({ value, label }))}
              error={errors.roles?.message}
            />
          )}
        />
        <ProblemAlert error={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={isSubmitting}>
            {account ? common.save : words.invite}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
