import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body } from "@/api/types";
import type { DataRequestStatus, DossierFormat } from "./model";

export const requestsQuery = (status: DataRequestStatus | undefined) =>
  keysetQuery(["data-requests", "list", status], (after) =>
    ok(api.GET("/api/v1/data-requests", { params: { query: { status, after, limit: 30 } } })),
  );

export const requestQuery = (dataRequestId: string) =>
  queryOptions({
    queryKey: ["data-requests", dataRequestId],
    queryFn: () => ok(api.GET("/api/v1/data-requests/{dataRequestId}", { params: { path: { dataRequestId } } })),
  });

export const termsQuery = () =>
  queryOptions({
    queryKey: ["data-requests", "terms"],
    queryFn: () => ok(api.GET("/api/v1/data-requests/terms")),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** People by the beginning of a name, for the choice of whom a request is about. */
export const findPeople = (q: string) => ({
  queryKey: ["people", "found", q],
  queryFn: async () => {
    const found = await ok(api.GET("/api/v1/people", { params: { query: { q, limit: 20 } } }));
    return found.items.map((one) => ({
      value: one.id,
      label: one.fullName,
      note: one.className ?? one.position ?? "",
    }));
  },
});

export const createRequest = (body: Body<"/api/v1/data-requests", "post">) =>
  ok(api.POST("/api/v1/data-requests", { body }));

const at = (dataRequestId: string) => ({ params: { path: { dataRequestId } } });

export const startRequest = (id: string) => ok(api.POST("/api/v1/data-requests/{dataRequestId}/start", at(id)));
export const closeRequest = (id: string) => ok(api.POST("/api/v1/data-requests/{dataRequestId}/closing", at(id)));
export const eraseData = (id: string) => ok(api.POST("/api/v1/data-requests/{dataRequestId}/erasure", at(id)));
export const extendRequest = (id: string, reason: string) =>
  ok(api.POST("/api/v1/data-requests/{dataRequestId}/extension", { ...at(id), body: { reason } }));
export const refuseRequest = (id: string, reason: string) =>
  ok(api.POST("/api/v1/data-requests/{dataRequestId}/refusal", { ...at(id), body: { reason } }));
export const completeRequest = (id: string, answer: string) =>
  ok(api.POST("/api/v1/data-requests/{dataRequestId}/completion", { ...at(id), body: { answer } }));

export const readDossier = (dataRequestId: string, format: DossierFormat): Promise<Blob> =>
  ok(
    api.GET("/api/v1/data-requests/{dataRequestId}/file", {
      params: { path: { dataRequestId }, query: { format } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;
