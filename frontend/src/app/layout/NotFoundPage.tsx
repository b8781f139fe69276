import { shell } from "@/i18n/ru/shell";
import { EmptyState } from "@/ui/EmptyState";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";

export function NotFoundPage() {
  return (
    <>
      <PageHeader title={shell.notFoundTitle} />
      <Section>
        <EmptyState title={shell.notFoundText} action={<ButtonLink to="/">{shell.toStart}</ButtonLink>} />
      </Section>
    </>
  );
}
