import { SimpleGrid, Stack } from "@mantine/core";
import { useBlocker, useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { useChange } from "@/api/useChange";
import { common } from "@/i18n/ru/common";
import { plans as words } from "@/i18n/ru/plans";
import { checkedBy } from "@/ui/entry";
import { FormBody } from "@/ui/FormDialog";
import { AreaField, DateField, TextField } from "@/ui/fields";
import { notifyDone } from "@/ui/notify";
import { Section } from "@/ui/Section";
import { IndicatorFields } from "./IndicatorFields";
import type { Plan } from "./model";
import { changePlan } from "./queries";
import { contentOf, entryOf, type PlanEntry, schema } from "./schema";
import { TaskFields } from "./TaskFields";

/** Goal, tasks and indicators of a draft. Leaving with unsaved words is asked about. */
export function PlanForm({ programId, plan }: { programId: string; plan: Plan }) {
  const navigate = useNavigate();
  const change = useChange(changePlan);
  const saved = useRef(false);
  const form = useForm<PlanEntry>({ resolver: checkedBy(schema), defaultValues: entryOf(plan) });
  const { control } = form;
  const { isDirty } = form.formState;
  const leaves = () => isDirty && !saved.current;
  useBlocker({ shouldBlockFn: () => leaves() && !window.confirm(words.leave), enableBeforeUnload: leaves });

  async function submit(entry: PlanEntry) {
    await change(plan.id, plan.version, contentOf(entry));
    saved.current = true;
    notifyDone(words.saved);
    await navigate({ to: "/programs/$programId/plans/$planId", params: { programId, planId: plan.id } });
  }

  return (
    <FormProvider {...form}>
      <FormBody form={form} onSubmit={submit} submitLabel={common.save} sheets>
        <Section>
          <Stack>
            <AreaField control={control} name="goal" label={words.goal} description={words.goalHint} />
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <AreaField control={control} name="request" label={words.request} />
              <AreaField control={control} name="baseline" label={words.baseline} placeholder={words.baselineHint} />
              <DateField control={control} name="startsOn" label={words.startsOn} required />
              <DateField control={control} name="endsOn" label={words.endsOn} required />
              <TextField control={control} name="schedule" label={words.schedule} placeholder={words.scheduleHint} />
              <TextField control={control} name="resources" label={words.resources} placeholder={words.resourcesHint} />
            </SimpleGrid>
          </Stack>
        </Section>
        <Section title={words.tasks} note={words.tasksNote}>
          <TaskFields />
        </Section>
        <Section title={words.indicators} note={words.indicatorsNote}>
          <IndicatorFields />
        </Section>
      </FormBody>
    </FormProvider>
  );
}
