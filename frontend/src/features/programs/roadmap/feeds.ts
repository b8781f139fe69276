import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { useProgramChange } from "../queries";

/** Calendar addresses that the signed-in person has. */
export const feedsQuery = () =>
  queryOptions({ queryKey: ["programs", "feeds"], queryFn: () => ok(api.GET("/api/v1/programs/calendar-feeds")) });

export function useFeedChanges() {
  return {
    issue: useProgramChange((body: { programId: string | null; remindDays: number | null }) =>
      ok(api.POST("/api/v1/programs/calendar-feeds", { body })),
    ),
    revoke: useProgramChange((feedId: string) =>
      ok(api.DELETE("/api/v1/programs/calendar-feeds/{feedId}", { params: { path: { feedId } } })),
    ),
  };
}
