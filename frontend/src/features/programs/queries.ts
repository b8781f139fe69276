import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";

/** All programmes of the organisation (a handful a year), newest first. */
export const programsQuery = () =>
  queryOptions({
    queryKey: ["programs"],
    queryFn: async () => (await ok(api.GET("/api/v1/programs", { params: { query: { limit: 100 } } }))).items,
  });
