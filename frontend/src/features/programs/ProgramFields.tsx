import { Radio, Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { Controller, type UseFormReturn } from "react-hook-form";
import { schoolYear } from "@/i18n/dates";
import { meetingProfiles, programs as words } from "@/i18n/ru/programs";
import { DateField } from "@/ui/DateField";
import { FormsField } from "./FormsField";
import type { ProgramEntry, ProgramFacts } from "./model";

type Form = UseFormReturn<ProgramEntry, unknown, ProgramFacts>;

/** Title, school year, dates, curator, kind of meeting chain. */
export function ProgramTermsFields({ form }: { form: Form }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const first = form.getValues("schoolYear") - 1;
  const years = [0, 1, 2, 3].map((step) => ({ value: String(first + step), label: schoolYear(first + step) }));
  return (
    <Stack>
      <TextInput
        {...register("title")}
        label={words.name}
        placeholder={words.namePlaceholder}
        required
        error={errors.title?.message}
      />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <Controller
          control={control}
          name="schoolYear"
          render={({ field: { value, onChange, ...field } }) => (
            <Select
              {...field}
              label={words.schoolYear}
              data={years}
              value={String(value)}
              allowDeselect={false}
              onChange={(year) => {
                const chosen = Number(year);
                form.setValue("startsOn", `${chosen}-09-01`);
                form.setValue("endsOn", `${chosen + 1}-05-31`);
                onChange(chosen);
              }}
            />
          )}
        />
        {(["startsOn", "endsOn"] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field }) => <DateField {...field} label={words[name]} required error={errors[name]?.message} />}
          />
        ))}
      </SimpleGrid>
      <TextInput
        {...register("curatorName")}
        label={words.curator}
        description={words.curatorHint}
        error={errors.curatorName?.message}
      />
      <Controller
        control={control}
        name="meetingProfile"
        render={({ field }) => (
          <Radio.Group {...field} label={words.profile}>
            <Stack gap="xs" mt={6}>
              {Object.entries(meetingProfiles).map(([value, { label, text }]) => (
                <Radio key={value} value={value} label={label} description={text} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
    </Stack>
  );
}

/** Forms with role models, goal, tasks and expected results. */
export function ProgramAimsFields({ form }: { form: Form }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  return (
    <Stack>
      <Controller
        control={control}
        name="forms"
        render={({ field: { value, onChange } }) => (
          <FormsField value={value} onChange={onChange} error={errors.forms?.message ?? errors.forms?.root?.message} />
        )}
      />
      <Textarea {...register("goal")} label={words.goal} autosize minRows={2} error={errors.goal?.message} />
      {(["tasks", "expectedResults"] as const).map((name) => (
        <Textarea
          key={name}
          {...register(name)}
          label={words[name]}
          description={words.onePerLine}
          autosize
          minRows={3}
          error={errors[name]?.message}
        />
      ))}
    </Stack>
  );
}
