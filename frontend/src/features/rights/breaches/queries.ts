import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body } from "@/api/types";
import type { BreachFacts } from "./model";

export const breachesQuery = () =>
  keysetQuery(["breaches", "list"], (after) =>
    ok(api.GET("/api/v1/breaches", { params: { query: { after, limit: 30 } } })),
  );

export const breachQuery = (breachId: string) =>
  queryOptions({
    queryKey: ["breaches", breachId],
    queryFn: () => ok(api.GET("/api/v1/breaches/{breachId}", { params: { path: { breachId } } })),
  });

const at = (breachId: string) => ({ params: { path: { breachId } } });

export const createBreach = (body: BreachFacts) => ok(api.POST("/api/v1/breaches", { body }));

export const changeBreach = (breachId: string, version: number, body: BreachFacts) =>
  ok(
    api.PUT("/api/v1/breaches/{breachId}", {
      params: { path: { breachId }, header: { "If-Match": String(version) } },
      body,
    }),
  );

export const markNotice = (breachId: string, body: Body<"/api/v1/breaches/{breachId}/notice", "post">) =>
  ok(api.POST("/api/v1/breaches/{breachId}/notice", { ...at(breachId), body }));
export const markReport = (breachId: string, body: Body<"/api/v1/breaches/{breachId}/report", "post">) =>
  ok(api.POST("/api/v1/breaches/{breachId}/report", { ...at(breachId), body }));
export const dismissBreach = (breachId: string, reason: string) =>
  ok(api.POST("/api/v1/breaches/{breachId}/dismissal", { ...at(breachId), body: { reason } }));
