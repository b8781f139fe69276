import { MultiSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { useChange } from "@/api/useChange";
import { roleLabels } from "@/i18n/ru/access";
import { documents as words } from "@/i18n/ru/documents";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { SearchPick } from "@/ui/SearchPick";
import { type NewReaders, namesFrom } from "./model";
import { accountChoicesQuery, addReaders, personChoicesQuery } from "./queries";

interface Entry {
  roles: string[];
  accountIds: string[];
  personIds: string[];
  names: string;
}

const schema = v.pipe(
  v.object({
    roles: v.array(v.string()),
    accountIds: v.array(v.string()),
    personIds: v.array(v.string()),
    names: v.string(),
  }),
  v.forward(
    v.partialCheck(
      [["roles"], ["accountIds"], ["personIds"], ["names"]],
      ({ roles, accountIds, personIds, names }) =>
        roles.length + accountIds.length + personIds.length > 0 || names.trim() !== "",
      words.nobodyChosen,
    ),
    ["accountIds"],
  ),
);

/** Whom to acquaint: all of a role, single users, people of the bases, people without either. */
export function AddReadersForm({ documentId, onDone }: { documentId: string; onDone: () => void }) {
  const accounts = useQuery(accountChoicesQuery()).data ?? [];
  const add = useChange(addReaders);
  const form = useForm<Entry>({
    resolver: checkedBy(schema),
    defaultValues: { roles: [], accountIds: [], personIds: [], names: "" },
  });
  const present = new Set(accounts.flatMap((account) => account.roles));

  async function submit({ roles, accountIds, personIds, names }: Entry) {
    await add(documentId, {
      roles: roles as NonNullable<NewReaders["roles"]>,
      accountIds,
      personIds,
      names: namesFrom(names),
    });
    notifyDone(words.readersAdded);
    onDone();
  }

  const many = (name: "roles" | "accountIds", label: string, data: { value: string; label: string }[]) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <MultiSelect
          {...field}
          label={label}
          data={data}
          searchable
          hidePickedOptions
          maxDropdownHeight={260}
          error={fieldState.error?.message}
        />
      )}
    />
  );

  return (
    <FormBody form={form} submitLabel={words.addReaders} onCancel={onDone} onSubmit={submit}>
      {many(
        "roles",
        words.byRole,
        [...present].map((role) => ({ value: role, label: roleLabels[role] })),
      )}
      {many(
        "accountIds",
        words.byAccount,
        accounts.map(({ id, displayName }) => ({ value: id, label: displayName })),
      )}
      <Controller
        control={form.control}
        name="personIds"
        render={({ field }) => (
          <SearchPick
            label={words.byPerson}
            find={personChoicesQuery}
            value={field.value}
            onChange={field.onChange}
            many
            optional
          />
        )}
      />
      <AreaField control={form.control} name="names" label={words.byName} description={words.byNameHint} minRows={3} />
    </FormBody>
  );
}
