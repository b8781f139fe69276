import { Stack } from "@mantine/core";
import { fullDay, range } from "@/i18n/dates";
import { planStatuses, plans as words } from "@/i18n/ru/plans";
import { type KeyValue, KeyValueList } from "@/ui/KeyValueList";
import { TextLink } from "@/ui/links";
import { Section } from "@/ui/Section";
import type { Plan } from "./model";

/** What one looks up about a plan, and its editions. */
export function PlanFacts({ programId, plan }: { programId: string; plan: Plan }) {
  const { startsOn, endsOn, request, baseline, schedule, resources, reason, approvedOn, approvedBy, editions } = plan;
  const items: (KeyValue | false)[] = [
    [words.term, range(startsOn, endsOn)],
    [words.request, request],
    [words.baseline, baseline],
    [words.schedule, schedule],
    [words.resources, resources],
    !!reason && [words.why, reason],
    !!approvedOn && [
      words.approved,
      approvedBy ? words.approvedBy(fullDay(approvedOn), approvedBy) : fullDay(approvedOn),
    ],
  ];
  return (
    <Stack gap="lg">
      <Section title={words.facts}>
        <KeyValueList items={items.filter((item) => item !== false)} />
      </Section>
      {editions.length > 1 && (
        <Section title={words.editions}>
          <KeyValueList
            items={editions.map(({ id, edition, status }) => [
              words.editionLine(edition),
              id === plan.id ? (
                planStatuses[status]
              ) : (
                <TextLink key={id} to="/programs/$programId/plans/$planId" params={{ programId, planId: id }}>
                  {planStatuses[status]}
                </TextLink>
              ),
            ])}
          />
        </Section>
      )}
    </Stack>
  );
}
