import { Button, Group } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { roadmap as words } from "@/i18n/ru/roadmap";
import { roadmapViews } from "@/i18n/ru/roadmapViews";
import { EmptyState } from "@/ui/EmptyState";
import { FilterBar } from "@/ui/FilterBar";
import { ProgressBar } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { stagesQuery } from "../queries";
import { counts, filters, type Roadmap, type RoadmapSearch } from "./model";
import styles from "./RoadmapPage.module.css";
import { views } from "./views";

interface Props {
  programId: string;
  roadmap: Roadmap;
  search: RoadmapSearch;
  onSearch: (search: RoadmapSearch) => void;
}

/** How far the roadmap has come, which lines are shown and in which view. */
export function RoadmapSummary({ programId, roadmap, search, onSearch }: Props) {
  const { data: stages = [] } = useQuery(stagesQuery(programId));
  const stage = stages.find((one) => one.stage === search.stage);
  const count = counts(roadmap);
  return (
    <div className={styles.summary}>
      <div className={styles.progress}>
        <span>{words.progress(count.done, count.all)}</span>
        <ProgressBar done={count.done} total={count.all} late={count.overdue} label={words.done} />
      </div>
      <Group gap="sm" justify="space-between">
        {/* narrower than its pills: they scroll, the page does not */}
        <Group gap="sm" miw={0}>
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
        <FilterBar
          label={roadmapViews.view}
          options={views.map((value) => ({ value, label: roadmapViews.names[value] }))}
          value={search.view ?? "table"}
          onChange={(view) => onSearch({ ...search, view: view === "table" ? undefined : view })}
        />
      </Group>
    </div>
  );
}

export function NothingFound({ search, onSearch }: Pick<Props, "search" | "onSearch">) {
  return (
    <Section>
      <EmptyState
        title={search.show === "overdue" ? words.nothingOverdue : words.nothingTitle}
        action={
          <Button variant="default" onClick={() => onSearch({ ...search, show: undefined, stage: undefined })}>
            {words.showAll}
          </Button>
        }
      />
    </Section>
  );
}
