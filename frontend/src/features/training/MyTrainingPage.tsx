import { useQuery } from "@tanstack/react-query";
import { training as words } from "@/i18n/ru/training";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { myTrainingQuery } from "./queries";
import TrainingOfMentor from "./TrainingOfMentor";

/** A mentor sees his own progress, programme by programme. */
export default function MyTrainingPage() {
  const query = useQuery(myTrainingQuery());
  return (
    <>
      <PageHeader title={words.mineTitle} lead={words.mineLead} />
      <Loaded query={query}>
        {(mine) =>
          mine.length === 0 ? (
            <Section>
              <EmptyState title={words.mineEmpty}>{words.mineEmptyText}</EmptyState>
            </Section>
          ) : (
            mine.map(({ participantId, programId, programTitle }) => (
              <TrainingOfMentor
                key={participantId}
                programId={programId}
                participantId={participantId}
                own={programTitle}
              />
            ))
          )
        }
      </Loaded>
    </>
  );
}
