import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Allowed } from "@/auth/Allowed";
import { training as words } from "@/i18n/ru/training";
import { EmptyState } from "@/ui/EmptyState";
import { FormDialog } from "@/ui/FormDialog";
import { Loaded } from "@/ui/Loaded";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { CourseForm } from "./CourseForm";
import { MentorsSection } from "./MentorsSection";
import type { Show } from "./model";
import { OuterSection } from "./OuterSection";
import { PlanSection } from "./PlanSection";
import { trainingQuery } from "./queries";
import { SessionsSection } from "./SessionsSection";

interface Props {
  programId: string;
  show: Show;
  onShow: (show: Show) => void;
}

/** «Школа наставников» of a programme: its plan, its sessions, and how far each mentor is. */
export default function TrainingPage({ programId, show, onShow }: Props) {
  const query = useQuery(trainingQuery(programId));
  const [edited, setEdited] = useState(false);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} />
      <Loaded query={query} skeleton={<PageSkeleton />}>
        {({ course, sessions, mentors, outer }) => (
          <Stack gap="lg">
            {course ? (
              <>
                <MentorsSection programId={programId} course={course} mentors={mentors} show={show} onShow={onShow} />
                <SessionsSection course={course} sessions={sessions} mentors={mentors} />
                <PlanSection programId={programId} course={course} onEdit={() => setEdited(true)} />
              </>
            ) : (
              <Section>
                <EmptyState
                  title={words.emptyTitle}
                  action={
                    <Allowed to="training.write">
                      <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setEdited(true)}>
                        {words.addPlan}
                      </Button>
                    </Allowed>
                  }
                >
                  {words.emptyText}
                </EmptyState>
              </Section>
            )}
            <OuterSection programId={programId} outer={outer} mentors={mentors} />
            <FormDialog
              opened={edited}
              onClose={() => setEdited(false)}
              title={course ? words.editPlan : words.addPlan}
            >
              <CourseForm programId={programId} course={course ?? undefined} onDone={() => setEdited(false)} />
            </FormDialog>
          </Stack>
        )}
      </Loaded>
    </>
  );
}
