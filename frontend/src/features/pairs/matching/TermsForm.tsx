import { Checkbox, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Controller, useForm } from "react-hook-form";
import { useChange } from "@/api/useChange";
import { meetingTimes, matching as words } from "@/i18n/ru/matching";
import { FormBody } from "@/ui/FormDialog";
import { TagsField } from "@/ui/fields";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import type { Terms } from "./model";
import type { Named } from "./PersonMenu";
import { saveTerms, termsQuery } from "./queries";

interface Props {
  participant: Named;
  isMentor: boolean;
  roleModels: readonly { code: string; label: string }[];
  onDone: () => void;
}

/** When, where and how somebody can meet; what is left empty does not count in the matching. */
export function TermsForm(props: Props) {
  const query = useQuery(termsQuery(props.participant.participantId));
  return <Loaded query={query}>{(terms) => <Entry {...props} terms={terms} />}</Loaded>;
}

function Entry({ participant, isMentor, roleModels, terms, onDone }: Props & { terms: Terms }) {
  const save = useChange(saveTerms);
  const { participantId, version, ...entered } = terms;
  const form = useForm({ defaultValues: entered });
  const { control } = form;

  async function submit(entry: typeof entered) {
    await save(participantId, version, entry);
    notifyDone(words.termsDone);
    onDone();
  }

  const boxes = (
    name: "times" | "roleModels",
    label: string,
    options: readonly (readonly [string, string])[],
    description?: string,
  ) => (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange }, fieldState }) => (
        <Checkbox.Group
          label={label}
          description={description}
          value={value}
          onChange={onChange}
          error={fieldState.error?.message}
        >
          <Stack gap="xs" mt={6}>
            {options.map(([code, text]) => (
              <Checkbox key={code} value={code} label={text} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    />
  );

  return (
    <FormBody form={form} submitLabel={words.setupSave} onCancel={onDone} onSubmit={submit}>
      <Text fw={560}>{participant.name}</Text>
      {boxes("times", words.times, Object.entries(meetingTimes), words.timesHint)}
      <TagsField control={control} name="places" label={words.meetingPlaces} description={words.placesHint} />
      <TagsField control={control} name="languages" label={words.languages} description={words.languagesHint} />
      {roleModels.length > 0 &&
        boxes(
          "roleModels",
          words.roleModels,
          roleModels.map(({ code, label }) => [code, label] as const),
        )}
      <Controller
        control={control}
        name="specialConditions"
        render={({ field: { value, onChange } }) => (
          <Checkbox
            checked={value}
            onChange={(event) => onChange(event.currentTarget.checked)}
            label={isMentor ? words.specialMentor : words.specialMentee}
            description={words.specialHint}
          />
        )}
      />
    </FormBody>
  );
}
