import { Button, Checkbox, Stack } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useChange } from "@/api/useChange";
import { forms as words } from "@/i18n/ru/consent-forms";
import { consents } from "@/i18n/ru/consents";
import { saveFile } from "@/lib/download";
import { Columns } from "@/ui/Columns";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { notifyDone, notifyProblem } from "@/ui/notify";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { FormGroups } from "./FormGroups";
import styles from "./FormsPage.module.css";
import { type FormPerson, type FormPlan, groupsOf, paperOf } from "./model";
import { formPlanQuery, printForms } from "./queries";

/** Forms of a whole class as one file. */
export default function FormsPage({ programId }: { programId: string }) {
  const query = useQuery(formPlanQuery(programId));
  return (
    <>
      <PageHeader
        title={words.title}
        lead={words.lead}
        above={
          <TextLink to="/programs/$programId/consents" params={{ programId }}>
            {consents.back}
          </TextLink>
        }
      />
      <Loaded query={query}>
        {(plan) =>
          plan.persons.length === 0 ? (
            <Section>
              <EmptyState
                title={words.emptyTitle}
                action={
                  <ButtonLink to="/programs/$programId/consents" params={{ programId }}>
                    {words.toConsents}
                  </ButtonLink>
                }
              >
                {words.emptyText}
              </EmptyState>
            </Section>
          ) : (
            <Choice programId={programId} plan={plan} />
          )
        }
      </Loaded>
    </>
  );
}

function Choice({ programId, plan }: { programId: string; plan: FormPlan }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [choice, setChoice] = useState({ again: false, bothSides: false });
  const [busy, setBusy] = useState(false);
  const print = useChange(printForms);
  const paper = paperOf(plan, chosen, choice);

  function choose(persons: readonly FormPerson[], on: boolean) {
    const next = new Set(chosen);
    for (const { personId } of persons) on ? next.add(personId) : next.delete(personId);
    setChosen(next);
  }

  async function start() {
    setBusy(true);
    const ids = plan.persons.map(({ personId }) => personId).filter((id) => chosen.has(id));
    try {
      saveFile(await print(programId, ids, choice), words.fileName);
      notifyDone(words.done);
      setChosen(new Set());
    } catch (error) {
      notifyProblem(error);
    }
    setBusy(false);
  }

  return (
    <Columns
      aside={
        <Section title={words.paper}>
          <Stack gap="md">
            <Checkbox
              label={words.again}
              description={words.againHint}
              checked={choice.again}
              onChange={(event) => setChoice({ ...choice, again: event.currentTarget.checked })}
            />
            <Checkbox
              label={words.bothSides}
              description={words.bothSidesHint}
              checked={choice.bothSides}
              onChange={(event) => setChoice({ ...choice, bothSides: event.currentTarget.checked })}
            />
          </Stack>
          <div className={styles.total} aria-live="polite">
            {paper.forms === 0 ? (
              <span className={styles.quiet}>{words.nothing}</span>
            ) : (
              <>
                <strong>{words.sheets(paper.sheets)}</strong>
                <span className={styles.quiet}>{words.counts(paper.forms, paper.pages)}</span>
              </>
            )}
          </div>
          <Button
            fullWidth
            leftSection={<IconPrinter size={18} aria-hidden />}
            disabled={paper.forms === 0}
            loading={busy}
            onClick={() => void start()}
          >
            {words.print}
          </Button>
          <div role="status" className={styles.quiet}>
            {busy && words.printing(paper.forms)}
          </div>
        </Section>
      }
    >
      <Section
        title={words.who}
        note={words.whoNote}
        actions={
          <Button variant="default" size="xs" onClick={() => choose(plan.persons, chosen.size === 0)}>
            {chosen.size === 0 ? words.chooseAll : words.chooseNone}
          </Button>
        }
      >
        <FormGroups groups={groupsOf(plan.persons)} choice={choice} chosen={chosen} onChoose={choose} />
      </Section>
    </Columns>
  );
}
