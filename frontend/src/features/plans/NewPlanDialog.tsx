import { Radio, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useChange } from "@/api/useChange";
import { plans as words } from "@/i18n/ru/plans";
import { uuid } from "@/lib/random";
import { FormBody, FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { notifyDone } from "@/ui/notify";
import { createPlan, templatesQuery } from "./queries";

interface Props {
  programId: string;
  pairId: string;
  opened: boolean;
  onClose: () => void;
}

/** A ready plan for the role model of the pair, or an empty sheet. */
export function NewPlanDialog(props: Props) {
  return (
    <FormDialog opened={props.opened} onClose={props.onClose} title={words.createTitle}>
      <Choice {...props} />
    </FormDialog>
  );
}

const blank = "";

function Choice({ programId, pairId, onClose }: Props) {
  const templates = useQuery(templatesQuery(pairId));
  const navigate = useNavigate();
  const create = useChange(createPlan);
  const [key] = useState(uuid);
  const form = useForm({ defaultValues: { template: blank } });

  async function submit({ template }: { template: string }) {
    const plan = await create(key, pairId, template || null);
    notifyDone(words.created);
    onClose();
    await navigate({ to: "/programs/$programId/plans/$planId/edit", params: { programId, planId: plan.id } });
  }

  return (
    <FormBody form={form} submitLabel={words.create} onCancel={onClose} onSubmit={submit}>
      <Text>{words.createText}</Text>
      <Loaded query={templates}>
        {(ready) => (
          <Controller
            control={form.control}
            name="template"
            render={({ field }) => (
              <Radio.Group {...field} aria-label={words.createTitle}>
                <Stack gap="sm">
                  {ready.map(({ code, title, goal, tasks }) => (
                    <Radio
                      key={code}
                      value={code}
                      label={title}
                      description={`${goal} · ${words.tasksCount(tasks.length)}`}
                    />
                  ))}
                  <Radio value={blank} label={words.blank} description={words.blankText} />
                </Stack>
              </Radio.Group>
            )}
          />
        )}
      </Loaded>
    </FormBody>
  );
}
