import { useQuery } from "@tanstack/react-query";
import { programs as words } from "@/i18n/ru/programs";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { programsQuery } from "./queries";

export default function ProgramsPage() {
  const programs = useQuery(programsQuery());
  return (
    <>
      <PageHeader title={words.title} />
      <Section>
        <Loaded query={programs}>
          {(rows) => (
            <EmptyState title={rows.length === 0 ? words.emptyTitle : words.title}>{words.emptyText}</EmptyState>
          )}
        </Loaded>
      </Section>
    </>
  );
}
