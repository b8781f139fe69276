import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import type { Body } from "@/api/types";
import type { editionActions } from "@/i18n/ru/roadmapLife";
import type { Stamps } from "../ApprovalDialog";
import { useProgramChange } from "../queries";

export type EditionStep = keyof typeof editionActions;
export type RoadmapOrder = Body<"/api/v1/programs/{programId}/roadmap/order", "put">;
type RoadmapCopy = Body<"/api/v1/programs/{programId}/roadmap/copy", "post">;

/** Editions of the roadmap, newest first. */
export const editionsQuery = (programId: string) =>
  queryOptions({
    queryKey: ["programs", programId, "editions"],
    queryFn: () => ok(api.GET("/api/v1/programs/{programId}/roadmap/editions", { params: { path: { programId } } })),
  });

/** The roadmap as an edition has it. */
export const editionQuery = (programId: string, editionId: string) =>
  queryOptions({
    queryKey: ["programs", programId, "editions", editionId],
    queryFn: () =>
      ok(
        api.GET("/api/v1/programs/{programId}/roadmap/editions/{editionId}", {
          params: { path: { programId, editionId } },
        }),
      ),
  });

/** Changes of the roadmap as a whole. */
export function useEditionChanges(programId: string) {
  const params = { path: { programId } };
  return {
    step: useProgramChange(({ step, reason }: { step: EditionStep; reason: string }) => send(programId, step, reason)),
    approve: useProgramChange(({ stamps, version }: { stamps: Stamps; version: number }) =>
      ok(
        api.POST("/api/v1/programs/{programId}/roadmap/approval", {
          params,
          headers: ifMatch(version),
          body: stamps,
        }),
      ),
    ),
    arrange: useProgramChange(({ order, version }: { order: RoadmapOrder; version: number }) =>
      ok(api.PUT("/api/v1/programs/{programId}/roadmap/order", { params, headers: ifMatch(version), body: order })),
    ),
    copy: useProgramChange(({ request, key }: { request: RoadmapCopy; key: string }) =>
      ok(
        api.POST("/api/v1/programs/{programId}/roadmap/copy", {
          params: { path: { programId }, header: idempotencyKey(key) },
          body: request,
        }),
      ),
    ),
  };
}

function send(programId: string, step: EditionStep, reason: string): Promise<unknown> {
  const params = { path: { programId } };
  switch (step) {
    case "submission":
      return ok(api.POST("/api/v1/programs/{programId}/roadmap/submission", { params }));
    case "return":
      return ok(api.POST("/api/v1/programs/{programId}/roadmap/return", { params, body: { reason } }));
    case "renewal":
      return ok(api.POST("/api/v1/programs/{programId}/roadmap/renewal", { params }));
    case "discard":
      return ok(api.POST("/api/v1/programs/{programId}/roadmap/discard", { params }));
    case "approval":
      throw new Error("an approval needs its stamps: see ApprovalDialog");
  }
}
