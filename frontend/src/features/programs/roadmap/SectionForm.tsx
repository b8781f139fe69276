import { Button, Group, Select, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import { common } from "@/i18n/ru/common";
import { roadmap as words } from "@/i18n/ru/roadmap";
import { resolve, showFieldProblems } from "@/ui/form";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { stagesQuery } from "../queries";
import type { Section } from "./model";
import { useRoadmapChanges } from "./queries";

const schema = v.object({
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(500, common.tooLong)),
  stage: v.nullable(v.custom<NonNullable<Section["stage"]>>(() => true)),
});

interface Props {
  programId: string;
  /** absent: a new one */
  section: Section | undefined;
  onClose: () => void;
}

export function SectionForm({ programId, section, onClose }: Props) {
  const { data: stages = [] } = useQuery(stagesQuery(programId));
  const { saveSection } = useRoadmapChanges(programId);
  const [problem, setProblem] = useState<unknown>();
  const form = useForm({
    resolver: resolve(schema),
    defaultValues: { title: section?.title ?? "", stage: section?.stage ?? null },
  });

  const save = form.handleSubmit(async (facts) => {
    setProblem(undefined);
    try {
      await saveSection.mutateAsync({ section, body: { ...facts, position: section?.position ?? null } });
      onClose();
    } catch (error) {
      setProblem(showFieldProblems(form, error, ["title", "stage"]));
    }
  });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <TextInput
          {...form.register("title")}
          label={words.sectionTitle}
          required
          data-autofocus
          error={form.formState.errors.title?.message}
        />
        <Controller
          control={form.control}
          name="stage"
          render={({ field }) => (
            <Select
              {...field}
              label={words.stage}
              placeholder={words.noStage}
              clearable
              clearButtonProps={{ "aria-label": common.remove }}
              data={stages.map(({ stage, number, shortTitle }) => ({
                value: stage,
                label: `${number}. ${shortTitle}`,
              }))}
            />
          )}
        />
        <ProblemAlert error={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={saveSection.isPending}>
            {common.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
