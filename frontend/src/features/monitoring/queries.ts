import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";

/** What a programme looks like today. */
export const overviewQuery = (programId: string) =>
  queryOptions({
    queryKey: ["monitoring", "overview", programId],
    queryFn: () => ok(api.GET("/api/v1/monitoring/overview", { params: { query: { programId } } })),
  });
