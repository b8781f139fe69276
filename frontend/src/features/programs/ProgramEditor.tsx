import { Button, Group, Stack } from "@mantine/core";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { api, ifMatch, ok } from "@/api/client";
import { common } from "@/i18n/ru/common";
import { resolve, showFieldProblems } from "@/ui/form";
import { notifyDone } from "@/ui/notify";
import { ProblemAlert } from "@/ui/ProblemAlert";
import {
  entryOf,
  type Program,
  type ProgramEntry,
  type ProgramFacts,
  programBody,
  programFields,
  programSchema,
} from "./model";
import { ProgramAimsFields, ProgramTermsFields } from "./ProgramFields";
import { useProgramChange } from "./queries";

/** Changes what is settled about a programme. */
export function ProgramEditor({ program, onClose }: { program: Program; onClose: () => void }) {
  const [problem, setProblem] = useState<unknown>();
  const form = useForm<ProgramEntry, unknown, ProgramFacts>({
    resolver: resolve(programSchema),
    defaultValues: entryOf(program),
  });
  const change = useProgramChange((facts: ProgramFacts) =>
    ok(
      api.PUT("/api/v1/programs/{programId}", {
        params: { path: { programId: program.id } },
        headers: ifMatch(program.version),
        body: programBody(facts),
      }),
    ),
  );

  const save = form.handleSubmit(async (facts) => {
    setProblem(undefined);
    try {
      await change.mutateAsync(facts);
      notifyDone(common.saved);
      onClose();
    } catch (error) {
      setProblem(showFieldProblems(form, error, programFields));
    }
  });

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="lg">
        <ProgramTermsFields form={form} />
        <ProgramAimsFields form={form} />
        <ProblemAlert error={problem} />
        <Group>
          <Button type="submit" loading={change.isPending}>
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
