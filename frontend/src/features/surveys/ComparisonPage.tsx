import { Alert } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { sides, surveys as words } from "@/i18n/ru/surveys";
import { BeforeAfter } from "@/ui/charts/BeforeAfter";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Loaded } from "@/ui/Loaded";
import { TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import type { Comparison, Side } from "./model";
import { comparisonQuery } from "./queries";
import { SamePeople } from "./SamePeople";
import styles from "./surveys.module.css";

interface Props {
  programId: string;
  side: Side;
  onSide: (side: Side) => void;
}

/** What changed between the questionnaires before and after, construct by construct (V-28: submitted answers only). */
export default function ComparisonPage({ programId, side, onSide }: Props) {
  const comparison = useQuery(comparisonQuery(programId, side));
  return (
    <>
      <PageHeader
        title={words.comparisonTitle}
        lead={words.comparisonLead}
        above={
          <TextLink to="/programs/$programId/surveys" params={{ programId }}>
            {words.title}
          </TextLink>
        }
      />
      <FilterBar
        label={words.side}
        options={[
          { value: "mentee", label: sides.mentee },
          { value: "mentor", label: sides.mentor },
        ]}
        value={side}
        onChange={onSide}
      />
      <div className={styles.tabs}>
        <Section>
          <Loaded query={comparison}>{(rows) => <Change rows={rows} />}</Loaded>
        </Section>
      </div>
    </>
  );
}

function Change({ rows }: { rows: readonly Comparison[] }) {
  const answered = rows.filter(({ before, after }) => before.n + after.n > 0);
  if (answered.length === 0) return <EmptyState title={words.comparisonEmpty}>{words.comparisonEmptyText}</EmptyState>;
  const noAfter = answered.every(({ after }) => after.n === 0);
  const noBefore = answered.every(({ before }) => before.n === 0);
  return (
    <>
      {(noAfter || noBefore) && (
        <Alert color="dusk" radius="md" mb="lg" title={words.comparisonHalfTitle}>
          {noAfter ? words.comparisonHalfBefore : words.comparisonHalfAfter}
        </Alert>
      )}
      <BeforeAfter
        title={words.comparisonChart}
        items={answered.map(({ label, before, after }) => ({
          label,
          note: words.nBoth(before.n, after.n),
          before: before.mean ?? undefined,
          after: after.mean ?? undefined,
        }))}
      />
      <SamePeople rows={answered} />
    </>
  );
}
