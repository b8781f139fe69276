import { SimpleGrid } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { guardianRelations, people as words } from "@/i18n/ru/people";
import { DateField, SelectField, TextField } from "@/ui/fields";
import { KnownPerson } from "./KnownPerson";
import type { GuardianEntry } from "./schema";

const relations = Object.entries(guardianRelations).map(([value, label]) => ({ value, label }));

/** The representative of a minor: somebody known (brothers and sisters share one) or a new person. */
export function GuardianFields() {
  const { control, watch, setValue } = useFormContext<{ guardian: GuardianEntry }>();
  const known = watch("guardian.guardianId") !== "";
  const relation = watch("guardian.relation");
  return (
    <>
      <KnownPerson onChange={(person) => setValue("guardian.guardianId", person?.id ?? "")} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {!known && (
          <>
            <TextField control={control} name="guardian.guardian.familyName" label={words.familyName} required />
            <TextField control={control} name="guardian.guardian.givenName" label={words.givenName} required />
            <TextField
              control={control}
              name="guardian.guardian.patronymic"
              label={words.patronymic}
              placeholder={words.patronymicHint}
            />
            <DateField control={control} name="guardian.guardian.birthDate" label={words.birthDate} />
            <TextField
              control={control}
              name="guardian.guardian.phone"
              label={words.phone}
              type="tel"
              placeholder={words.phonePlaceholder}
            />
            <TextField control={control} name="guardian.guardian.email" label={words.email} type="email" />
          </>
        )}
        <SelectField control={control} name="guardian.relation" label={words.relation} options={relations} required />
      </SimpleGrid>
      {relation !== "parent" && (
        <TextField
          control={control}
          name="guardian.authorityDocument"
          label={words.authority}
          placeholder={words.authorityHint}
        />
      )}
    </>
  );
}
