import { Button, Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { api, ok } from "@/api/client";
import { useTimeZone } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { programs as words } from "@/i18n/ru/programs";
import { schoolYearOf, today } from "@/lib/dates";
import { resolve, showFieldProblems } from "@/ui/form";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { notifyDone } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import { Steps } from "@/ui/Steps";
import {
  type NewProgram,
  newEntry,
  type ProgramEntry,
  type ProgramFacts,
  programBody,
  programFields,
  programSchema,
} from "./model";
import { ProgramAimsFields, ProgramTermsFields } from "./ProgramFields";
import { templatesQuery, useProgramChange } from "./queries";
import { TemplateCards } from "./TemplateCards";

/** Fields of the second step; a step is left only when its own fields are right. */
const terms = ["title", "schoolYear", "startsOn", "endsOn", "curatorName", "meetingProfile"] as const;

/** Three steps to a new programme: what to start from, when and who, what for. */
export default function NewProgramPage() {
  const navigate = useNavigate();
  const year = schoolYearOf(today(useTimeZone()));
  const templates = useQuery(templatesQuery());
  const [step, setStep] = useState(0);
  const [template, setTemplate] = useState<string>();
  const [templateMissing, setTemplateMissing] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const form = useForm<ProgramEntry, unknown, ProgramFacts>({
    resolver: resolve(programSchema),
    defaultValues: newEntry(year),
  });
  const creation = useProgramChange((body: NewProgram) => ok(api.POST("/api/v1/programs", { body })));

  function choose(code: string) {
    setTemplate(code);
    setTemplateMissing(false);
    const { title } = form.getValues();
    form.reset({
      ...newEntry(
        year,
        templates.data?.find((one) => one.code === code),
      ),
      title,
    });
  }

  async function next() {
    if (step === 0 && template === undefined) return setTemplateMissing(true);
    if (step === 0 || (await form.trigger(terms))) setStep(step + 1);
  }

  const create = form.handleSubmit(async (facts) => {
    setProblem(undefined);
    try {
      const program = await creation.mutateAsync({ ...programBody(facts), templateCode: template || null });
      notifyDone(words.createdToast);
      await navigate({ to: "/programs/$programId", params: { programId: (program as { id: string }).id } });
    } catch (error) {
      setProblem(showFieldProblems(form, error, programFields));
      if (terms.some((field) => form.getFieldState(field).invalid)) setStep(1);
    }
  });

  const last = step === words.steps.length - 1;
  return (
    <>
      <PageHeader title={words.create} above={<TextLink to="/programs">{words.title}</TextLink>} />
      <Section>
        <Steps titles={words.steps} current={step} />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void (last ? create() : next());
          }}
        >
          <Stack gap="lg">
            {step === 0 && (
              <Loaded query={templates}>
                {(options) => (
                  <TemplateCards
                    templates={options}
                    value={template}
                    onChange={choose}
                    error={templateMissing ? words.templateMissing : undefined}
                  />
                )}
              </Loaded>
            )}
            {step === 1 && <ProgramTermsFields form={form} />}
            {last && <ProgramAimsFields form={form} />}
            <ProblemAlert error={problem} />
            <Group justify="space-between">
              {step > 0 && (
                <Button variant="default" onClick={() => setStep(step - 1)}>
                  {common.back}
                </Button>
              )}
              <Button type="submit" ml="auto" loading={creation.isPending}>
                {last ? words.createButton : common.next}
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
    </>
  );
}
