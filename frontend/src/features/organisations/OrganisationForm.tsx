import { Button, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { api, ifMatch, ok } from "@/api/client";
import { type Organisation, organisationQuery } from "@/auth/organisation";
import { common } from "@/i18n/ru/common";
import { organisationTypes, timeZones, organisations as words } from "@/i18n/ru/organisations";
import { resolve, showFieldProblems } from "@/ui/form";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import { Section } from "@/ui/Section";
import {
  entryOf,
  type OrganisationEntry,
  type OrganisationFacts,
  organisationFields,
  organisationSchema,
} from "./model";

const choices = (labels: Record<string, string>) => Object.entries(labels).map(([value, label]) => ({ value, label }));

/** A zone that our list lacks still has to be shown. */
const zoneChoices = (zone: string) => choices(zone in timeZones ? timeZones : { ...timeZones, [zone]: zone });

export function OrganisationForm({ organisation, writable }: { organisation: Organisation; writable: boolean }) {
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<unknown>();
  const form = useForm<OrganisationEntry, unknown, OrganisationFacts>({
    resolver: resolve(organisationSchema),
    defaultValues: entryOf(organisation),
  });
  const change = useMutation({
    mutationFn: (body: OrganisationFacts) =>
      ok(api.PUT("/api/v1/organisation", { headers: ifMatch(organisation.version), body })),
    onSuccess: (changed) => queryClient.setQueryData(organisationQuery().queryKey, changed),
  });

  const save = form.handleSubmit(async (facts) => {
    setProblem(undefined);
    try {
      await change.mutateAsync(facts);
      notifyDone(common.saved);
    } catch (error) {
      setProblem(showFieldProblems(form, error, organisationFields));
    }
  });

  const text = (name: Exclude<keyof OrganisationEntry, "type" | "timeZone">, description?: string) => (
    <TextInput
      {...form.register(name)}
      label={words[name]}
      description={description}
      readOnly={!writable}
      error={form.formState.errors[name]?.message}
    />
  );
  const select = (name: "type" | "timeZone", data: { value: string; label: string }[], description?: string) => (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <Select
          {...field}
          label={words[name]}
          description={description}
          data={data}
          allowDeselect={false}
          readOnly={!writable}
          error={form.formState.errors[name]?.message}
        />
      )}
    />
  );

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="lg">
        <Section title={words.names} note={words.namesNote}>
          <Stack>
            {text("fullName")}
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {text("shortName")}
              {select("type", choices(organisationTypes))}
            </SimpleGrid>
          </Stack>
        </Section>
        <Section title={words.place}>
          <Stack>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {text("region")}
              {text("municipality")}
            </SimpleGrid>
            {text("address")}
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {text("founder")}
              {select("timeZone", zoneChoices(organisation.timeZone), words.timeZoneHint)}
            </SimpleGrid>
          </Stack>
        </Section>
        <Section title={words.requisites}>
          <Stack>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {text("inn")}
              {text("ogrn")}
              {text("directorName")}
              {text("directorPosition")}
            </SimpleGrid>
            {text("policyUrl", words.policyHint)}
          </Stack>
        </Section>
        <ProblemAlert error={problem} />
        {writable && (
          <div>
            <Button type="submit" loading={change.isPending}>
              {common.save}
            </Button>
          </div>
        )}
      </Stack>
    </form>
  );
}
