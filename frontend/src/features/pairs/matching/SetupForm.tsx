import { NumberInput, Slider, Stack, Text } from "@mantine/core";
import { Controller, useForm } from "react-hook-form";
import { useChange } from "@/api/useChange";
import { matching as words } from "@/i18n/ru/matching";
import { FormBody } from "@/ui/FormDialog";
import { notifyDone } from "@/ui/notify";
import { changeOf, type Setup, type SetupChange } from "./model";
import { saveSetup } from "./queries";

interface Entry {
  weights: number[];
  placesPerMentor: number;
}

/** How much each criterion counts, and how many mentees a mentor usually takes. */
export function SetupForm({ programId, setup, onDone }: { programId: string; setup: Setup; onDone: () => void }) {
  const save = useChange((change: SetupChange) => saveSetup(programId, setup.version, change));
  const form = useForm<Entry>({
    defaultValues: { weights: setup.criteria.map(({ weight }) => weight), placesPerMentor: setup.placesPerMentor },
  });

  async function submit({ weights, placesPerMentor }: Entry) {
    await save({
      ...changeOf(setup),
      weights: Object.fromEntries(setup.criteria.map(({ code }, i) => [code, weights[i] ?? 0])),
      placesPerMentor,
    });
    notifyDone(words.setupDone);
    onDone();
  }

  return (
    <FormBody form={form} submitLabel={words.setupSave} onCancel={onDone} onSubmit={submit}>
      <Text size="sm">{words.weightsNote}</Text>
      {setup.criteria.map(({ code, label, hint }, i) => (
        <Controller
          key={code}
          control={form.control}
          name={`weights.${i}`}
          render={({ field: { value, onChange } }) => (
            <Stack gap={4}>
              <Text fw={560}>{label}</Text>
              <Text size="sm" c="dimmed">
                {hint}
              </Text>
              <Slider
                min={0}
                max={10}
                value={value}
                onChange={onChange}
                thumbLabel={label}
                marks={[{ value: 0, label: words.weightNone }, { value: 5 }, { value: 10, label: "10" }]}
                mb="md"
              />
            </Stack>
          )}
        />
      ))}
      <Controller
        control={form.control}
        name="placesPerMentor"
        render={({ field: { value, onChange } }) => (
          <NumberInput
            label={words.placesPerMentor}
            description={words.placesPerMentorHint}
            min={1}
            max={20}
            allowDecimal={false}
            value={value}
            onChange={(next) => onChange(typeof next === "number" ? next : 1)}
          />
        )}
      />
    </FormBody>
  );
}
