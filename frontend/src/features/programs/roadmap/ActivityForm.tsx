import { Button, Group, MultiSelect, Select, SimpleGrid, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import * as v from "valibot";
import type { Reply } from "@/api/types";
import { common } from "@/i18n/ru/common";
import { closings, dueWords, roadmap as words } from "@/i18n/ru/roadmap";
import { resolve, showFieldProblems } from "@/ui/form";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { stagesQuery } from "../queries";
import { DueEditor } from "./DueEditor";
import { dueEntry, dueSchema, dueSpec } from "./due";
import { type Activity, allActivities, type Roadmap } from "./model";
import { executorsQuery, useRoadmapChanges } from "./queries";

const optional = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest, common.tooLong));

const schema = v.object({
  sectionId: v.string(),
  printedNumber: optional(20),
  groupTitle: optional(500),
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(common.required), v.maxLength(2000, common.tooLong)),
  details: optional(4000),
  stage: v.nullable(v.custom<NonNullable<Activity["stage"]>>(() => true)),
  due: dueSchema,
  dueText: optional(300),
  responsibles: v.array(v.string()),
  plannedResult: optional(1000),
  executorIds: v.array(v.string()),
  closesWhen: v.nullable(v.custom<NonNullable<Activity["closesWhen"]>>(() => true)),
});

type Entry = v.InferInput<typeof schema>;

interface Props {
  programId: string;
  roadmap: Roadmap;
  /** absent: a new one */
  activity: Activity | undefined;
  /** section of a new one; the last when absent */
  sectionId: string | undefined;
  onClose: () => void;
}

const entryOf = (activity: Activity | undefined, sectionId: string): Entry => ({
  sectionId: activity?.sectionId ?? sectionId,
  printedNumber: activity?.printedNumber ?? "",
  groupTitle: activity?.groupTitle ?? "",
  title: activity?.title ?? "",
  details: activity?.details ?? "",
  stage: activity?.stage ?? null,
  due: dueEntry(activity?.due),
  dueText: activity?.dueText ?? "",
  responsibles: activity?.responsibles ?? [],
  plannedResult: activity?.plannedResult ?? "",
  executorIds: activity?.executors.map(({ id }) => id) ?? [],
  closesWhen: activity?.closesWhen ?? null,
});

/** A line of the roadmap as the curator writes it. */
export function ActivityForm({ programId, roadmap, activity, sectionId, onClose }: Props) {
  const { data: stages = [] } = useQuery(stagesQuery(programId));
  const { data: executors = [] } = useQuery(executorsQuery());
  const { saveActivity } = useRoadmapChanges(programId);
  const [problem, setProblem] = useState<unknown>();
  const form = useForm<Entry, unknown, v.InferOutput<typeof schema>>({
    resolver: resolve(schema),
    defaultValues: entryOf(activity, sectionId ?? roadmap.sections.at(-1)?.id ?? ""),
  });
  const { register, control } = form;
  const { errors } = form.formState;
  const known = allActivities(roadmap).flatMap(({ responsibles }) => responsibles);

  const save = form.handleSubmit(async ({ due, ...facts }) => {
    setProblem(undefined);
    const body = {
      ...facts,
      printedNumber: facts.printedNumber || null,
      groupTitle: facts.groupTitle || null,
      details: facts.details || null,
      plannedResult: facts.plannedResult || null,
      dueText: facts.dueText || null,
      due: dueSpec(due),
      position: facts.sectionId === activity?.sectionId ? activity.position : null,
      nested: facts.sectionId === activity?.sectionId ? activity.nested : false,
    };
    try {
      await saveActivity.mutateAsync({ activity, body });
      onClose();
    } catch (error) {
      setProblem(showFieldProblems(form, error, Object.keys(schema.entries) as (keyof Entry)[]));
    }
  });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <Textarea
          {...register("title")}
          label={words.activityTitle}
          required
          autosize
          minRows={2}
          data-autofocus
          error={errors.title?.message}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Controller
            control={control}
            name="sectionId"
            render={({ field }) => (
              <Select
                {...field}
                label={words.section}
                allowDeselect={false}
                data={roadmap.sections.map(({ id, title }) => ({ value: id, label: title }))}
              />
            )}
          />
          <TextInput
            {...register("printedNumber")}
            label={words.number}
            placeholder={words.numberHint}
            error={errors.printedNumber?.message}
          />
        </SimpleGrid>
        <Controller
          control={control}
          name="due"
          render={({ field: { value, onChange } }) => (
            <DueEditor
              value={value}
              onChange={(due) => {
                onChange(due);
                // words that named the old term would contradict the new one
                if (form.getValues("dueText") === activity?.dueText) form.setValue("dueText", "");
              }}
              errors={Object.fromEntries(
                Object.entries(errors.due ?? {}).map(([field, error]) => [
                  field,
                  (error as { message?: string }).message,
                ]),
              )}
            />
          )}
        />
        <TextInput
          {...register("dueText")}
          label={dueWords.asPrinted}
          description={dueWords.asPrintedHint}
          error={errors.dueText?.message}
        />
        <Controller
          control={control}
          name="responsibles"
          render={({ field }) => (
            <TagsInput
              {...field}
              label={words.responsibles}
              description={words.responsiblesHint}
              data={[...new Set([...known, ...words.suggestedResponsibles])]}
              acceptValueOnBlur
              error={errors.responsibles?.message}
            />
          )}
        />
        {executors.length > 0 && (
          <Controller
            control={control}
            name="executorIds"
            render={({ field }) => (
              <MultiSelect
                {...field}
                label={words.people}
                description={words.peopleHint}
                searchable
                data={grouped(executors)}
              />
            )}
          />
        )}
        <Textarea
          {...register("plannedResult")}
          label={words.plannedResult}
          autosize
          minRows={1}
          error={errors.plannedResult?.message}
        />
        <Textarea {...register("details")} label={words.details} autosize minRows={2} error={errors.details?.message} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Controller
            control={control}
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
          <TextInput {...register("groupTitle")} label={words.group} error={errors.groupTitle?.message} />
        </SimpleGrid>
        <Controller
          control={control}
          name="closesWhen"
          render={({ field }) => (
            <Select
              {...field}
              label={words.closesWhen}
              description={words.closesWhenHint}
              placeholder={words.closesByPeople}
              clearable
              clearButtonProps={{ "aria-label": common.remove }}
              data={Object.entries(closings).map(([value, label]) => ({ value, label }))}
            />
          )}
        />
        <ProblemAlert error={problem} />
        <Group>
          <Button type="submit" loading={saveActivity.isPending}>
            {common.save}
          </Button>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Colleagues and partners apart; a heading without anybody under it is left out. */
function grouped(executors: Reply<"/api/v1/programs/executors", "get">) {
  const items = (partners: boolean) =>
    executors.filter(({ partner }) => partner === partners).map(({ id, name }) => ({ value: id, label: name }));
  return [
    { group: words.colleagues, items: items(false) },
    { group: words.partners, items: items(true) },
  ].filter((group) => group.items.length > 0);
}
