import { Group, Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTimeZone } from "@/auth/organisation";
import { dayOfWeek } from "@/i18n/dates";
import { counted } from "@/i18n/plural";
import { overview as words } from "@/i18n/ru/monitoring";
import { programStatuses, programTones, stageStatuses } from "@/i18n/ru/programs";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink, TextLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { StatusBadge } from "@/ui/StatusBadge";
import { Track } from "@/ui/Track";
import { AttentionList } from "./AttentionList";
import { Figures } from "./Figures";
import { greeting, hourIn, type Overview } from "./model";
import styles from "./OverviewPage.module.css";
import { overviewQuery } from "./queries";
import { UpcomingList } from "./UpcomingList";

/** The morning page: what wants a hand, how far the programme has come, what comes next. */
export default function OverviewPage({ programId }: { programId: string }) {
  const overview = useQuery(overviewQuery(programId));
  return (
    <Loaded query={overview} skeleton={<PageSkeleton />}>
      {(data) => <Today programId={programId} overview={data} />}
    </Loaded>
  );
}

function Today({ programId, overview }: { programId: string; overview: Overview }) {
  const { title, status, today, stages, attention, upcoming, counts } = overview;
  const timeZone = useTimeZone();
  return (
    <>
      <PageHeader
        title={greeting(hourIn(timeZone))}
        tab={words.tab}
        above={dayOfWeek(today)}
        lead={
          <Group gap="sm">
            {title}
            <StatusBadge tone={programTones[status]}>{programStatuses[status]}</StatusBadge>
          </Group>
        }
        actions={
          <ButtonLink to="/programs/$programId/passport" params={{ programId }} variant="default">
            {words.passport}
          </ButtonLink>
        }
      />
      <Stack gap="lg">
        <Section title={words.stages} note={words.stagesNote(stages.filter(({ status }) => status === "done").length)}>
          <Stages programId={programId} stages={stages} />
        </Section>
        <Figures counts={counts} />
        <div className={styles.columns}>
          <Section title={words.attention} flush>
            <AttentionList programId={programId} items={attention} />
          </Section>
          <Section title={words.upcoming} flush>
            <UpcomingList programId={programId} items={upcoming} today={today} />
          </Section>
        </div>
      </Stack>
    </>
  );
}

const states = { not_started: "ahead", in_progress: "current", done: "done" } as const;

function Stages({ programId, stages }: { programId: string; stages: Overview["stages"] }) {
  return (
    <Track
      items={stages.map(({ stage, number, shortTitle, title, status, total, done, overdue }) => ({
        key: stage,
        number,
        title: (
          <TextLink
            to="/programs/$programId/roadmap"
            params={{ programId }}
            search={{ stage }}
            inherit
            c="inherit"
            title={title}
          >
            {shortTitle}
          </TextLink>
        ),
        state: states[status],
        stateLabel: stageStatuses[status],
        total,
        done,
        late: overdue,
        lateLabel: counted(overdue, words.lateForms),
      }))}
    />
  );
}
