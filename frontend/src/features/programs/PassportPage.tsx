import { Alert, Button, Group, List, Stack, Text, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconEdit } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { fullDay, range, schoolYear } from "@/i18n/dates";
import { common } from "@/i18n/ru/common";
import { meetingProfiles, programStatuses, programTones, programs as words } from "@/i18n/ru/programs";
import { KeyValueList } from "@/ui/KeyValueList";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { FormsList } from "./FormsList";
import type { Program } from "./model";
import { ProgramActions } from "./ProgramActions";
import { ProgramEditor } from "./ProgramEditor";
import { programQuery } from "./queries";
import { StagesSection } from "./StagesSection";
import { StartSection } from "./StartSection";

/** Everything that is settled about a programme, and the steps of its life. */
export default function PassportPage({ programId }: { programId: string }) {
  const program = useQuery(programQuery(programId));
  return (
    <Loaded query={program} skeleton={<PageSkeleton />}>
      {(data) => <Passport program={data} />}
    </Loaded>
  );
}

function Passport({ program }: { program: Program }) {
  const [editing, editor] = useDisclosure(false);
  const { status } = program;
  const open = status !== "completed" && status !== "cancelled" && status !== "archived";
  return (
    <>
      <PageHeader
        title={program.title}
        above={words.passport}
        meta={<StatusBadge tone={programTones[status]}>{programStatuses[status]}</StatusBadge>}
        actions={
          <>
            <ButtonLink to="/programs/$programId/roadmap" params={{ programId: program.id }} variant="default">
              {words.toRoadmap}
            </ButtonLink>
            <Allowed to="programs.write">
              <ProgramActions program={program} />
            </Allowed>
          </>
        }
      />
      <Stack gap="lg">
        {program.remark && (
          <Alert color="amber" variant="light" radius="md" title={words.remark}>
            {program.remark}
          </Alert>
        )}
        <Allowed to="programs.write">
          <StartSection program={program} />
        </Allowed>
        <StagesSection programId={program.id} />
        <Section
          title={words.about}
          actions={
            open &&
            !editing && (
              <Allowed to="programs.write">
                <Button
                  variant="default"
                  size="xs"
                  leftSection={<IconEdit size={16} aria-hidden />}
                  onClick={editor.open}
                >
                  {common.edit}
                </Button>
              </Allowed>
            )
          }
        >
          {editing ? <ProgramEditor program={program} onClose={editor.close} /> : <Facts program={program} />}
        </Section>
        {program.approval && <ApprovalSection approval={program.approval} />}
      </Stack>
    </>
  );
}

function Facts({ program }: { program: Program }) {
  return (
    <Stack gap="lg">
      <KeyValueList
        items={[
          [words.schoolYear, schoolYear(program.schoolYear)],
          [words.period, range(program.startsOn, program.endsOn)],
          [words.curator, program.curatorName],
          [words.profile, meetingProfiles[program.meetingProfile].label],
          [words.forms, program.forms.length > 0 && <FormsList forms={program.forms} />],
          [words.goal, program.goal],
        ]}
      />
      <Points title={words.tasks} points={program.tasks} />
      <Points title={words.expectedResults} points={program.expectedResults} />
    </Stack>
  );
}

function Points({ title, points }: { title: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <div>
      <Title order={3} mb={6}>
        {title}
      </Title>
      <List spacing={4}>
        {points.map((point) => (
          <List.Item key={point}>{point}</List.Item>
        ))}
      </List>
    </div>
  );
}

function ApprovalSection({ approval }: { approval: NonNullable<Program["approval"]> }) {
  const { protocolBody, protocolNumber, protocolDate, orderNumber, orderDate } = approval;
  return (
    <Section title={words.approved}>
      <Group gap="xl">
        <Text>{words.protocol(protocolBody, protocolNumber, fullDay(protocolDate))}</Text>
        <Text>{words.order(orderNumber, fullDay(orderDate))}</Text>
      </Group>
    </Section>
  );
}
