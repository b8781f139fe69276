import { SimpleGrid } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { personKinds, people as words } from "@/i18n/ru/people";
import { DateField, NumberField, SelectField, TextField } from "@/ui/fields";
import { kindsOf, needsCheck, type Side } from "./model";
import type { PersonEntry } from "./schema";

/** Who the person is; asks only what fits the kind. Stands in a form whose values hold `person`. */
export function PersonFields({ side }: { side: Side }) {
  const { control, watch } = useFormContext<{ person: PersonEntry }>();
  const kind = watch("person.kind");
  const learner = kind === "learner";
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextField control={control} name="person.familyName" label={words.familyName} required />
        <TextField control={control} name="person.givenName" label={words.givenName} required />
        <TextField
          control={control}
          name="person.patronymic"
          label={words.patronymic}
          placeholder={words.patronymicHint}
        />
        <DateField control={control} name="person.birthDate" label={words.birthDate} required />
        <SelectField
          control={control}
          name="person.kind"
          label={words.kind}
          required
          options={kindsOf[side].map((value) => ({ value, label: personKinds[value] }))}
        />
        {learner ? (
          <TextField control={control} name="person.className" label={words.className} placeholder="7А" />
        ) : (
          <TextField control={control} name="person.position" label={words.position} />
        )}
        {kind === "teacher" && (
          <NumberField control={control} name="person.experienceYears" label={words.experienceYears} min={0} max={80} />
        )}
        {kind !== "" && !learner && kind !== "teacher" && (
          <TextField control={control} name="person.workplace" label={words.workplace} />
        )}
        <TextField
          control={control}
          name="person.phone"
          label={words.phone}
          type="tel"
          placeholder={words.phonePlaceholder}
        />
        <TextField control={control} name="person.email" label={words.email} type="email" />
      </SimpleGrid>
      {side === "mentor" && kind !== "" && needsCheck(kind) && (
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <DateField
            control={control}
            name="person.criminalRecordCheckValidUntil"
            label={words.check}
            description={words.checkHint}
          />
        </SimpleGrid>
      )}
    </>
  );
}
