import { Button, Drawer, Group, Modal, Stack } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { common } from "@/i18n/ru/common";
import { roadmap as words } from "@/i18n/ru/roadmap";
import { roadmapImport as importWords } from "@/i18n/ru/roadmapImport";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { Loaded } from "@/ui/Loaded";
import { ButtonLink } from "@/ui/links";
import { PageHeader } from "@/ui/PageHeader";
import { ProgressBar } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { PageSkeleton } from "@/ui/Skeletons";
import { programQuery, stagesQuery } from "../queries";
import { ActivityForm } from "./ActivityForm";
import { DownloadMenu } from "./DownloadMenu";
import { type Activity, counts, type Filter, filtered, filters, type Section as Part, type Roadmap } from "./model";
import { roadmapQuery } from "./queries";
import styles from "./RoadmapPage.module.css";
import { SectionBlock } from "./SectionBlock";
import { SectionForm } from "./SectionForm";

/** What the address says about the page. */
export interface RoadmapSearch {
  show?: Filter;
  stage?: string;
}

interface Props {
  programId: string;
  search: RoadmapSearch;
  onSearch: (search: RoadmapSearch) => void;
}

/** What is being added or changed; without the object itself it is a new one. */
type Editing = { what: "activity"; activity?: Activity; sectionId?: string } | { what: "section"; section?: Part };

export default function RoadmapPage(props: Props) {
  const roadmap = useQuery(roadmapQuery(props.programId));
  return (
    <Loaded query={roadmap} skeleton={<PageSkeleton />}>
      {(data) => <RoadmapView {...props} roadmap={data} />}
    </Loaded>
  );
}

function RoadmapView({ programId, search, onSearch, roadmap }: Props & { roadmap: Roadmap }) {
  const { data: program } = useQuery(programQuery(programId));
  const [editing, setEditing] = useState<Editing>();
  const close = () => setEditing(undefined);
  const me = useMe();
  const writable = can(me, "roadmap.write");
  const sections = filtered(roadmap, search.show ?? "all", search.stage);
  return (
    <>
      <PageHeader
        title={words.title}
        lead={program?.title}
        actions={
          <>
            {roadmap.sections.length > 0 && <DownloadMenu programId={programId} />}
            {can(me, "programs.write") && roadmap.edition.status === "draft" && (
              <ButtonLink to="/programs/$programId/roadmap/import" params={{ programId }} variant="default">
                {importWords.open}
              </ButtonLink>
            )}
            {writable && (
              <Button variant="default" onClick={() => setEditing({ what: "section" })}>
                {words.addSection}
              </Button>
            )}
            {writable && roadmap.sections.length > 0 && (
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing({ what: "activity" })}>
                {words.addActivity}
              </Button>
            )}
          </>
        }
      />
      {roadmap.sections.length === 0 ? (
        <Section>
          <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
        </Section>
      ) : (
        <Stack gap="lg">
          <Summary programId={programId} roadmap={roadmap} search={search} onSearch={onSearch} />
          {sections.length === 0 && <NothingFound search={search} onSearch={onSearch} />}
          {sections.map((section) => (
            <SectionBlock
              key={section.id}
              programId={programId}
              section={section}
              today={roadmap.today}
              writable={writable}
              onEditSection={() => setEditing({ what: "section", section })}
              onAddActivity={() => setEditing({ what: "activity", sectionId: section.id })}
              onEditActivity={(activity) => setEditing({ what: "activity", activity })}
            />
          ))}
        </Stack>
      )}
      <Modal
        opened={editing?.what === "section"}
        onClose={close}
        title={editing?.what === "section" && editing.section ? words.editSection : words.newSection}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {editing?.what === "section" && <SectionForm programId={programId} section={editing.section} onClose={close} />}
      </Modal>
      <Drawer
        opened={editing?.what === "activity"}
        onClose={close}
        position="right"
        size="36rem"
        title={editing?.what === "activity" && editing.activity ? words.editActivity : words.newActivity}
        closeButtonProps={{ "aria-label": common.close }}
      >
        {editing?.what === "activity" && (
          <ActivityForm
            programId={programId}
            roadmap={roadmap}
            activity={editing.activity}
            sectionId={editing.sectionId}
            onClose={close}
          />
        )}
      </Drawer>
    </>
  );
}

function Summary({ programId, roadmap, search, onSearch }: Props & { roadmap: Roadmap }) {
  const { data: stages = [] } = useQuery(stagesQuery(programId));
  const stage = stages.find((one) => one.stage === search.stage);
  const count = counts(roadmap);
  return (
    <div className={styles.summary}>
      <div className={styles.progress}>
        <span>{words.progress(count.done, count.all)}</span>
        <ProgressBar done={count.done} total={count.all} late={count.overdue} label={words.done} />
      </div>
      <Group gap="sm">
        <FilterBar
          label={words.filterLabel}
          options={filters.map((value) => ({
            value,
            label: words.filters[value],
            count: count[value],
            attention: value === "overdue",
          }))}
          value={search.show ?? "all"}
          onChange={(show) => onSearch({ ...search, show })}
        />
        {stage && (
          <Button
            size="compact-sm"
            variant="light"
            radius="xl"
            rightSection={<IconX size={14} aria-hidden />}
            aria-label={words.dropStageFilter}
            onClick={() => onSearch({ ...search, stage: undefined })}
          >
            {words.stageFilter(stage.shortTitle)}
          </Button>
        )}
      </Group>
    </div>
  );
}

function NothingFound({ search, onSearch }: Pick<Props, "search" | "onSearch">) {
  return (
    <Section>
      <EmptyState
        title={search.show === "overdue" ? words.nothingOverdue : words.nothingTitle}
        action={
          <Button variant="default" onClick={() => onSearch({})}>
            {words.showAll}
          </Button>
        }
      />
    </Section>
  );
}
