import { Button, Group } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { matching as words } from "@/i18n/ru/matching";
import { pairs } from "@/i18n/ru/pairs";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { formsQuery, programQuery, useFormLabel } from "../queries";
import { Board } from "./Board";
import type { FormCode, Method } from "./model";
import { setupQuery } from "./queries";
import { SetupForm } from "./SetupForm";

interface Props {
  programId: string;
  form?: FormCode;
  method: Method;
  onChoose: (choice: { form?: FormCode; method: Method }) => void;
}

/** Proposes pairs of one form and explains each; nothing is stored until the curator takes the proposal. */
export default function MatchingPage({ programId, form: chosen, method, onChoose }: Props) {
  const program = useQuery(programQuery(programId));
  const options = useQuery(formsQuery()).data ?? [];
  const setup = useQuery(setupQuery(programId));
  const labelOf = useFormLabel();
  const [settingUp, setSettingUp] = useState(false);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        above={
          <TextLink to="/programs/$programId/pairs" params={{ programId }}>
            {pairs.back}
          </TextLink>
        }
        actions={
          <>
            <ButtonLink to="/programs/$programId/pairs/preferences" params={{ programId }} variant="default">
              {words.whoNamed}
            </ButtonLink>
            <Button variant="default" onClick={() => setSettingUp(true)} disabled={!setup.data}>
              {words.setup}
            </Button>
          </>
        }
      />
      <Loaded query={program}>
        {({ forms, startsOn, endsOn }) => {
          const form = chosen ?? forms[0]?.form;
          const model = options.find(({ code }) => code === form);
          const roleModels = forms.find((one) => one.form === form)?.roleModels ?? [];
          if (!form)
            return (
              <Section>
                <EmptyState
                  title={words.noForms}
                  action={
                    <ButtonLink to="/programs/$programId/passport" params={{ programId }}>
                      {words.toPassport}
                    </ButtonLink>
                  }
                >
                  {words.noFormsText}
                </EmptyState>
              </Section>
            );
          return (
            <>
              {forms.length > 1 && (
                <Group mb="md">
                  <FilterBar
                    label={pairs.form}
                    value={form}
                    options={forms.flatMap((one) => {
                      const option = options.find(({ code }) => code === one.form);
                      return option ? [{ value: one.form, label: labelOf(option) }] : [];
                    })}
                    onChange={(next) => onChoose({ form: next, method })}
                  />
                </Group>
              )}
              <Loaded query={setup}>
                {(current) => (
                  <Board
                    key={form}
                    programId={programId}
                    form={form}
                    method={method}
                    onMethod={(next) => onChoose({ form: chosen, method: next })}
                    setup={current}
                    roleModels={(model?.roleModels ?? []).filter(({ code }) => roleModels.includes(code))}
                    term={{ startsOn, endsOn }}
                  />
                )}
              </Loaded>
            </>
          );
        }}
      </Loaded>
      <FormDialog opened={settingUp} onClose={() => setSettingUp(false)} title={words.setupTitle}>
        {setup.data && <SetupForm programId={programId} setup={setup.data} onDone={() => setSettingUp(false)} />}
      </FormDialog>
    </>
  );
}
