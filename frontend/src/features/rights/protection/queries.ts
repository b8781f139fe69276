import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Reply } from "@/api/types";

export type Gaps = Reply<"/api/v1/monitoring/protection/consent-gaps", "get">;
export type Look = Reply<"/api/v1/monitoring/protection/looks", "get">["items"][number];

export const gapsQuery = () =>
  queryOptions({
    queryKey: ["protection", "consent-gaps"],
    queryFn: () => ok(api.GET("/api/v1/monitoring/protection/consent-gaps")),
  });

export const looksQuery = () =>
  keysetQuery(["protection", "looks"], (after) =>
    ok(api.GET("/api/v1/monitoring/protection/looks", { params: { query: { after, limit: 50 } } })),
  );
