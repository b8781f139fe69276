import { Group, Tabs } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Allowed } from "@/auth/Allowed";
import { participants as words } from "@/i18n/ru/participants";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { BaseMenu } from "./BaseMenu";
import type { ParticipantFilter, Side } from "./model";
import { ParticipantFilters } from "./ParticipantFilters";
import styles from "./ParticipantsPage.module.css";
import { ParticipantsTable } from "./ParticipantsTable";
import { participantsQuery } from "./queries";

interface Props {
  programId: string;
  filter: ParticipantFilter;
  onFilter: (filter: ParticipantFilter) => void;
}

/** The two bases of a programme. */
export default function ParticipantsPage({ programId, filter, onFilter }: Props) {
  const { side } = filter;
  const rows = useInfiniteQuery(participantsQuery(programId, filter));
  const add = (
    <Allowed to="participants.write">
      <Group gap="sm">
        <BaseMenu programId={programId} side={side} />
        <ButtonLink to="/programs/$programId/participants/new" params={{ programId }} search={{ side }}>
          {words.add[side]}
        </ButtonLink>
      </Group>
    </Allowed>
  );
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <Tabs value={side} onChange={(next) => onFilter({ side: next as Side })} className={styles.tabs}>
        <Tabs.List>
          <Tabs.Tab value="mentee">{words.tabs.mentee}</Tabs.Tab>
          <Tabs.Tab value="mentor">{words.tabs.mentor}</Tabs.Tab>
        </Tabs.List>
      </Tabs>
      <Section flush>
        <ParticipantFilters key={side} filter={filter} onFilter={onFilter} />
        <ParticipantsTable programId={programId} filter={filter} onFilter={onFilter} query={rows} add={add} />
      </Section>
    </>
  );
}
