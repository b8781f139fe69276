import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Body, Reply } from "@/api/types";

export type Care = Reply<"/api/v1/monitoring/care", "get">;
export type CareItem = Care["items"][number];
export type SettledCare = Care["settled"][number];

/** Pairs of a programme that need help, the most pressing first. */
export const careQuery = (programId: string) =>
  queryOptions({
    queryKey: ["monitoring", "care", programId],
    queryFn: () => ok(api.GET("/api/v1/monitoring/care", { params: { query: { programId } } })),
  });

export const takeCare = (body: Body<"/api/v1/monitoring/care/takings", "post">) =>
  ok(api.POST("/api/v1/monitoring/care/takings", { body }));

export const putOffCare = (body: Body<"/api/v1/monitoring/care/postponements", "post">) =>
  ok(api.POST("/api/v1/monitoring/care/postponements", { body }));

export const resolveCare = (body: Body<"/api/v1/monitoring/care/resolutions", "post">) =>
  ok(api.POST("/api/v1/monitoring/care/resolutions", { body }));

export const bringBackCare = (body: Body<"/api/v1/monitoring/care/returns", "post">) =>
  ok(api.POST("/api/v1/monitoring/care/returns", { body }));
