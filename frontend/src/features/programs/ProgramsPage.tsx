import { Stack, Title } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { schoolYear } from "@/i18n/dates";
import { programs as words } from "@/i18n/ru/programs";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { bySchoolYear } from "./model";
import { ProgramCard } from "./ProgramCard";
import styles from "./ProgramsPage.module.css";
import { programsQuery } from "./queries";

export default function ProgramsPage() {
  const programs = useQuery(programsQuery());
  const create = (
    <Allowed to="programs.write">
      <ButtonLink to="/programs/new" leftSection={<IconPlus size={18} aria-hidden />}>
        {words.create}
      </ButtonLink>
    </Allowed>
  );
  const empty = programs.data?.length === 0;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={!empty && create} />
      <Loaded query={programs}>
        {(rows) =>
          empty ? (
            <Section>
              <EmptyState title={words.emptyTitle} action={create}>
                {words.emptyText}
              </EmptyState>
            </Section>
          ) : (
            <Stack gap="xl">
              {bySchoolYear(rows).map(([year, programsOfYear]) => (
                <section key={year}>
                  <Title order={2} mb="sm">
                    {words.yearTitle(schoolYear(year))}
                  </Title>
                  <div className={styles.cards}>
                    {programsOfYear.map((program) => (
                      <ProgramCard key={program.id} program={program} />
                    ))}
                  </div>
                </section>
              ))}
            </Stack>
          )
        }
      </Loaded>
    </>
  );
}
