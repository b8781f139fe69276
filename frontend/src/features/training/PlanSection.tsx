import { Button, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { common } from "@/i18n/ru/common";
import { assessments, training as words } from "@/i18n/ru/training";
import { KeyValueList } from "@/ui/KeyValueList";
import { Section } from "@/ui/Section";
import type { Course } from "./model";
import { useNeedQuery } from "./queries";

interface Props {
  programId: string;
  course: Course;
  onEdit: () => void;
}

/** The plan and for which forms of the programme it is obligatory, with the act that says so. */
export function PlanSection({ programId, course, onEdit }: Props) {
  const need = useQuery(useNeedQuery()(programId)).data ?? [];
  const labels = (required: boolean) =>
    need
      .filter(({ trainingRequired }) => trainingRequired === required)
      .map(({ label }) => label)
      .join(", ");
  const { title, about, hours, assessment, passScore } = course;
  return (
    <Section
      title={words.plan}
      actions={
        <Allowed to="training.write">
          <Button variant="default" onClick={onEdit}>
            {common.edit}
          </Button>
        </Allowed>
      }
    >
      <KeyValueList
        items={[
          [words.name, title],
          [words.about, about && <span style={{ whiteSpace: "pre-line" }}>{about}</span>],
          [words.hours, hours],
          [
            words.ending,
            passScore ? `${assessments[assessment]}, ${words.passScore}: ${passScore}` : assessments[assessment],
          ],
          [words.needed, labels(true)],
          [words.optional, labels(false)],
        ]}
      />
      {need.length > 0 && (
        <Text size="sm" c="var(--td-ink-quiet)" mt="sm">
          {words.basis}: {[...new Set(need.map(({ basis }) => basis))].join("; ")}
        </Text>
      )}
    </Section>
  );
}
