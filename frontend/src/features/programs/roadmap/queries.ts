import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, ok } from "@/api/client";
import type { Body } from "@/api/types";
import { useProgramChange } from "../queries";
import type { Activity, Occurrence, Section } from "./model";

export const roadmapQuery = (programId: string) =>
  queryOptions({
    queryKey: ["programs", programId, "roadmap"],
    queryFn: () => ok(api.GET("/api/v1/programs/{programId}/roadmap", { params: { path: { programId } } })),
  });

type ActivityFacts = Body<"/api/v1/programs/{programId}/activities", "post">;
type SectionFacts = Body<"/api/v1/programs/{programId}/sections", "post">;

/** Everything that can be changed about a roadmap. */
export function useRoadmapChanges(programId: string) {
  const path = { programId };
  const of = (occurrence: Occurrence) => ({ params: { path: { programId, occurrenceId: occurrence.id } } });
  return {
    start: useProgramChange((occurrence: Occurrence) =>
      ok(api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/start", of(occurrence))),
    ),
    complete: useProgramChange(
      ({ occurrence, ...body }: { occurrence: Occurrence; doneOn: string; result: string | null }) =>
        ok(api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/completion", { ...of(occurrence), body })),
    ),
    verify: useProgramChange((occurrence: Occurrence) =>
      ok(api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/verification", of(occurrence))),
    ),
    sendBack: useProgramChange(({ occurrence, reason }: { occurrence: Occurrence; reason: string }) =>
      ok(
        api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/return", {
          ...of(occurrence),
          body: { reason },
        }),
      ),
    ),
    postpone: useProgramChange(({ occurrence, ...body }: { occurrence: Occurrence; dueOn: string; reason: string }) =>
      ok(api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/postponement", { ...of(occurrence), body })),
    ),
    agree: useProgramChange((occurrence: Occurrence) =>
      ok(api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/postponement-approval", of(occurrence))),
    ),
    refuse: useProgramChange(({ occurrence, reason }: { occurrence: Occurrence; reason: string }) =>
      ok(
        api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/postponement-refusal", {
          ...of(occurrence),
          body: { reason },
        }),
      ),
    ),
    cancel: useProgramChange(({ occurrence, reason }: { occurrence: Occurrence; reason: string }) =>
      ok(
        api.POST("/api/v1/programs/{programId}/occurrences/{occurrenceId}/cancellation", {
          ...of(occurrence),
          body: { reason },
        }),
      ),
    ),
    saveActivity: useProgramChange(({ activity, body }: { activity: Activity | undefined; body: ActivityFacts }) =>
      activity
        ? ok(
            api.PUT("/api/v1/programs/{programId}/activities/{activityId}", {
              params: { path: { programId, activityId: activity.id } },
              headers: ifMatch(activity.version),
              body,
            }),
          )
        : ok(api.POST("/api/v1/programs/{programId}/activities", { params: { path }, body })),
    ),
    removeActivity: useProgramChange((activityId: string) =>
      ok(
        api.DELETE("/api/v1/programs/{programId}/activities/{activityId}", {
          params: { path: { programId, activityId } },
        }),
      ),
    ),
    saveSection: useProgramChange(({ section, body }: { section: Section | undefined; body: SectionFacts }) =>
      section
        ? ok(
            api.PUT("/api/v1/programs/{programId}/sections/{sectionId}", {
              params: { path: { programId, sectionId: section.id } },
              headers: ifMatch(section.version),
              body,
            }),
          )
        : ok(api.POST("/api/v1/programs/{programId}/sections", { params: { path }, body })),
    ),
    removeSection: useProgramChange((sectionId: string) =>
      ok(
        api.DELETE("/api/v1/programs/{programId}/sections/{sectionId}", { params: { path: { programId, sectionId } } }),
      ),
    ),
  };
}

/** Everybody of the organisation who can be named as responsible. */
export const executorsQuery = () =>
  queryOptions({
    queryKey: ["programs", "executors"],
    queryFn: () => ok(api.GET("/api/v1/programs/executors")),
  });

export type RoadmapChanges = ReturnType<typeof useRoadmapChanges>;
