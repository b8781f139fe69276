import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import { plans as words } from "@/i18n/ru/plans";
import { saveFile } from "@/lib/download";
import type { Closing, PlanContent, PlanMark, PlanStatus } from "./model";

/** Latest edition of each pair's plan. */
export const plansQuery = (programId: string, status: PlanStatus | undefined) =>
  keysetQuery(["plans", "list", programId, status], (after) =>
    ok(api.GET("/api/v1/plans", { params: { query: { programId, status, after, limit: 50 } } })),
  );

/** The plan of a pair, null while it has none. */
export const pairPlanQuery = (pairId: string) =>
  queryOptions({
    queryKey: ["plans", "pair", pairId],
    queryFn: async () => (await ok(api.GET("/api/v1/plans", { params: { query: { pairId } } }))).items[0] ?? null,
  });

export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ["plans", planId],
    queryFn: () => ok(api.GET("/api/v1/plans/{planId}", at(planId))),
  });

/** Ready plans that suit the pair. */
export const templatesQuery = (pairId: string) =>
  queryOptions({
    queryKey: ["plans", "templates", pairId],
    queryFn: () => ok(api.GET("/api/v1/plans/templates", { params: { query: { pairId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

const at = (planId: string) => ({ params: { path: { planId } } });

export const createPlan = (key: string, pairId: string, templateCode: string | null) =>
  ok(api.POST("/api/v1/plans", { body: { pairId, templateCode }, headers: idempotencyKey(key) }));

export const changePlan = (planId: string, version: number, body: PlanContent) =>
  ok(api.PUT("/api/v1/plans/{planId}", { ...at(planId), headers: ifMatch(version), body }));

export const deletePlan = (planId: string) => ok(api.DELETE("/api/v1/plans/{planId}", at(planId)));

export const submitPlan = (planId: string) => ok(api.POST("/api/v1/plans/{planId}/submission", at(planId)));

export const approvePlan = (planId: string) => ok(api.POST("/api/v1/plans/{planId}/approval", at(planId)));

export const returnPlan = (planId: string, reason: string) =>
  ok(api.POST("/api/v1/plans/{planId}/return", { ...at(planId), body: { reason } }));

/** Begins the next edition; the answer is that one. */
export const amendPlan = (planId: string, key: string, reason: string) =>
  ok(api.POST("/api/v1/plans/{planId}/amendment", { ...at(planId), headers: idempotencyKey(key), body: { reason } }));

export const closePlan = (planId: string, body: Closing) =>
  ok(api.POST("/api/v1/plans/{planId}/closing", { ...at(planId), body }));

const item = (planId: string, itemId: string) => ({ params: { path: { planId, itemId } } });

export const markTask = (planId: string, itemId: string, mark: PlanMark | null, actualResult: string | null) =>
  ok(api.POST("/api/v1/plans/{planId}/items/{itemId}/mark", { ...item(planId, itemId), body: { mark, actualResult } }));

/** The mentee's own tick. */
export const tickTask = (planId: string, itemId: string, done: boolean) =>
  ok(api.POST("/api/v1/plans/{planId}/items/{itemId}/tick", { ...item(planId, itemId), body: { done } }));

export async function downloadPlan(planId: string, format: "docx" | "pdf") {
  const file = await ok(
    api.GET("/api/v1/plans/{planId}/file", {
      params: { path: { planId }, query: { format } },
      parseAs: "blob",
    }),
  );
  saveFile(file as unknown as Blob, `${words.fileName}.${format}`);
}
