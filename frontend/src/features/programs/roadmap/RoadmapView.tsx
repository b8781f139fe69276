import { Button, Stack } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { can } from "@/auth/permissions";
import { useMe } from "@/auth/SessionContext";
import { roadmap as words } from "@/i18n/ru/roadmap";
import { roadmapImport as importWords } from "@/i18n/ru/roadmapImport";
import { roadmapLife } from "@/i18n/ru/roadmapLife";
import { roadmapViews } from "@/i18n/ru/roadmapViews";
import { EmptyState } from "@/ui/EmptyState";
import { ButtonLink } from "@/ui/links";
import { MoreMenu } from "@/ui/MoreMenu";
import { PageHeader } from "@/ui/PageHeader";
import { Section } from "@/ui/Section";
import { programQuery } from "../queries";
import { ArrangePanel } from "./ArrangePanel";
import { CopyDialog } from "./CopyDialog";
import { DownloadMenu } from "./DownloadMenu";
import { EditionBar } from "./EditionBar";
import { MonthCalendar } from "./MonthCalendar";
import { filtered, type Roadmap, type RoadmapSearch } from "./model";
import { type Editing, RoadmapForms } from "./RoadmapForms";
import { NothingFound, RoadmapSummary } from "./RoadmapSummary";
import { SectionBlock } from "./SectionBlock";
import { SubscribeDialog } from "./SubscribeDialog";
import { Timeline } from "./Timeline";
import type { ViewProps } from "./views";

interface Props {
  programId: string;
  search: RoadmapSearch;
  onSearch: (search: RoadmapSearch) => void;
  roadmap: Roadmap;
  /** an older edition: nothing may be done to it */
  readOnly?: boolean;
}

type Asked = "order" | "copy" | "subscription";

export function RoadmapView({ programId, search, onSearch, roadmap, readOnly = false }: Props) {
  const { data: program } = useQuery(programQuery(programId));
  const [editing, setEditing] = useState<Editing>();
  const [asked, setAsked] = useState<Asked>();
  const me = useMe();
  const writable = !readOnly && can(me, "roadmap.write") && roadmap.edition.status !== "closed";
  const leads = !readOnly && can(me, "roadmap.edit");
  const editable = leads && roadmap.edition.actions.includes("edit");
  const empty = roadmap.sections.length === 0;
  const close = () => setAsked(undefined);
  const item = (key: Asked, label: string) => ({ key, label, onClick: () => setAsked(key) });
  const rest = [
    ...(editable && !empty ? [item("order", roadmapLife.arrange)] : []),
    item("subscription", roadmapViews.subscribe),
    ...(leads && !empty ? [item("copy", roadmapLife.copyYear)] : []),
  ];
  const header = (
    <PageHeader
      title={asked === "order" ? roadmapLife.arrangeTitle : words.title}
      lead={program?.title}
      actions={
        asked !== "order" && (
          <>
            {!empty && !readOnly && <DownloadMenu programId={programId} />}
            {editable && (
              <ButtonLink to="/programs/$programId/roadmap/import" params={{ programId }} variant="default">
                {importWords.open}
              </ButtonLink>
            )}
            <MoreMenu items={rest} />
            {editable && (
              <Button variant="default" onClick={() => setEditing({ what: "section" })}>
                {words.addSection}
              </Button>
            )}
            {editable && !empty && (
              <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setEditing({ what: "activity" })}>
                {words.addActivity}
              </Button>
            )}
          </>
        )
      }
    />
  );
  if (asked === "order") {
    return (
      <>
        {header}
        <ArrangePanel programId={programId} roadmap={roadmap} onClose={close} />
      </>
    );
  }
  const sections = filtered(roadmap, search.show ?? "all", search.stage);
  const shown: ViewProps = { programId, sections, today: roadmap.today, writable };
  return (
    <>
      {header}
      <Stack gap="lg">
        <EditionBar
          programId={programId}
          edition={roadmap.edition}
          readOnly={readOnly}
          onOpen={(edition) => onSearch({ ...search, edition })}
        />
        {empty ? (
          <Section>
            <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
          </Section>
        ) : (
          <>
            <RoadmapSummary programId={programId} roadmap={roadmap} search={search} onSearch={onSearch} />
            {sections.length === 0 && search.view !== "calendar" && (
              <NothingFound search={search} onSearch={onSearch} />
            )}
            {search.view === "timeline" && program && sections.length > 0 && (
              <Timeline {...shown} period={{ from: program.startsOn, to: program.endsOn }} />
            )}
            {search.view === "calendar" && (
              <MonthCalendar
                {...shown}
                month={search.month ?? roadmap.today.slice(0, 7)}
                onMonth={(month) => onSearch({ ...search, month })}
              />
            )}
            {(search.view ?? "table") === "table" &&
              sections.map((section) => (
                <SectionBlock
                  key={section.id}
                  {...shown}
                  section={section}
                  editable={editable}
                  onEditSection={() => setEditing({ what: "section", section })}
                  onAddActivity={() => setEditing({ what: "activity", sectionId: section.id })}
                  onEditActivity={(activity) => setEditing({ what: "activity", activity })}
                />
              ))}
          </>
        )}
      </Stack>
      <RoadmapForms programId={programId} roadmap={roadmap} editing={editing} onClose={() => setEditing(undefined)} />
      <SubscribeDialog programId={programId} opened={asked === "subscription"} onClose={close} />
      <CopyDialog programId={programId} opened={asked === "copy"} onClose={close} />
    </>
  );
}
