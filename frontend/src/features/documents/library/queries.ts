import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ok } from "@/api/client";
import type { Body, Reply } from "@/api/types";

export type LibraryAct = Reply<"/api/v1/documents/library", "get">[number];
export type NewAct = Body<"/api/v1/documents/library", "post">;

export const levels = ["federal", "regional", "municipal", "school"] as const satisfies LibraryAct["level"][];

export const libraryQuery = () =>
  queryOptions({ queryKey: ["library"], queryFn: () => ok(api.GET("/api/v1/documents/library")) });

export const addAct = (key: string, body: NewAct) =>
  ok(api.POST("/api/v1/documents/library", { params: { header: idempotencyKey(key) }, body }));

export const studyAct = (code: string, studied: boolean) =>
  ok(api.POST("/api/v1/documents/library/study", { body: { code, studied } }));

export const removeAct = (actId: string, reason: string) =>
  ok(api.POST("/api/v1/documents/library/{actId}/removal", { params: { path: { actId } }, body: { reason } }));
