import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { useProgramChange } from "../queries";

/** Papers that can be linked, the newest first. */
export const papersQuery = () =>
  queryOptions({
    queryKey: ["documents", "linkable"],
    queryFn: async () => (await ok(api.GET("/api/v1/documents", { params: { query: { limit: 100 } } }))).items,
  });

/** Links of one activity to papers. */
export function usePaperChanges(programId: string, activityId: string) {
  return {
    link: useProgramChange((documentId: string) =>
      ok(
        api.POST("/api/v1/programs/{programId}/activities/{activityId}/documents", {
          params: { path: { programId, activityId } },
          body: { documentId },
        }),
      ),
    ),
    unlink: useProgramChange((documentId: string) =>
      ok(
        api.DELETE("/api/v1/programs/{programId}/activities/{activityId}/documents/{documentId}", {
          params: { path: { programId, activityId, documentId } },
        }),
      ),
    ),
  };
}
