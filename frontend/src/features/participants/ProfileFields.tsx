import { Button, Group, Radio, SimpleGrid, Stack, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Controller, useFieldArray, useFormContext } from "react-hook-form";
import { rolePositions, participants as words } from "@/i18n/ru/participants";
import { AreaField, SelectField, TagsField, TextField } from "@/ui/fields";
import type { PersonKind, Side } from "./model";
import { categoriesQuery } from "./queries";
import { noRequest, type ProfileEntry } from "./schema";

interface Props {
  side: Side;
  kind: PersonKind | "";
  /** a sensitive category can't be stored before its consent (L-05), so a new participant gets another one first */
  isNew?: boolean;
}

/** Why somebody takes part: a mentee's category and requests, a mentor's competences and time. */
export function ProfileFields({ side, kind, isNew = false }: Props) {
  const { control, watch } = useFormContext<ProfileEntry>();
  const categories = useQuery(categoriesQuery()).data ?? [];
  const fitting = categories.filter(
    (one) => one.side === side && (kind === "" || one.kinds.includes(kind)) && !(isNew && one.sensitive),
  );
  const chosen = categories.find(({ code }) => code === watch("category"));
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          control={control}
          name="category"
          label={words.category}
          description={
            isNew && side === "mentee" ? words.sensitiveLater : chosen?.sensitive ? words.sensitive : undefined
          }
          required
          options={fitting.map(({ code, label }) => ({ value: code, label }))}
        />
        <TextField control={control} name="timeResource" label={words.timeResource} placeholder={words.timeHint} />
      </SimpleGrid>
      {side === "mentee" ? <MenteeFields learner={kind !== "teacher"} /> : <MentorFields />}
      <TagsField control={control} name="interests" label={words.interests} />
      <AreaField control={control} name="achievements" label={words.achievements} />
    </Stack>
  );
}

function MentorFields() {
  const { control } = useFormContext<ProfileEntry>();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TagsField control={control} name="competences" label={words.competences} description={words.competencesHint} />
      <TextField
        control={control}
        name="preferredAge"
        label={words.preferredAge}
        description={words.preferredAgeHint}
      />
    </SimpleGrid>
  );
}

function MenteeFields({ learner }: { learner: boolean }) {
  const { control } = useFormContext<ProfileEntry>();
  const requests = useFieldArray({ control, name: "requests" });
  return (
    <>
      {learner && (
        <Controller
          control={control}
          name="position"
          render={({ field }) => (
            <Radio.Group {...field} label={words.position}>
              <SimpleGrid cols={{ base: 1, sm: 2 }} mt={6} spacing="sm">
                {Object.entries(rolePositions).map(([value, { label, text }]) => (
                  <Radio key={value} value={value} label={label} description={text} />
                ))}
              </SimpleGrid>
            </Radio.Group>
          )}
        />
      )}
      {requests.fields.map(({ id }, index) => (
        <Stack key={id} gap="sm" component="fieldset" bd="none" p={0} m={0}>
          {requests.fields.length > 1 && (
            <Group justify="space-between" component="legend" w="100%" p={0}>
              <Text fw={560}>{words.requestNumber(index + 1)}</Text>
              <Button variant="subtle" color="gray" size="compact-sm" onClick={() => requests.remove(index)}>
                {words.removeRequest}
              </Button>
            </Group>
          )}
          <TextField
            control={control}
            name={`requests.${index}.topic`}
            label={words.topic}
            placeholder={words.topicHint}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <AreaField control={control} name={`requests.${index}.problem`} label={words.problem} />
            <AreaField control={control} name={`requests.${index}.expectedResult`} label={words.expected} />
          </SimpleGrid>
        </Stack>
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => requests.append(noRequest)}
      >
        {words.addRequest}
      </Button>
    </>
  );
}
