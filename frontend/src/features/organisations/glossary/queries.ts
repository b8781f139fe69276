import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";

export const glossaryQuery = () =>
  queryOptions({
    queryKey: ["glossary"],
    queryFn: () => ok(api.GET("/api/v1/glossary")),
    staleTime: Number.POSITIVE_INFINITY,
  });
