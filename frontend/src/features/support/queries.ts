import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body, Reply } from "@/api/types";

export type SupportCase = Reply<"/api/v1/support-cases/{supportCaseId}", "get">;
export type SupportRow = Reply<"/api/v1/support-cases", "get">["items"][number];
export type SupportStatus = SupportRow["status"];

export const supportsQuery = (status: SupportStatus | undefined) =>
  keysetQuery(["support", "list", status], (after) =>
    ok(api.GET("/api/v1/support-cases", { params: { query: { status, after, limit: 30 } } })),
  );

export const supportQuery = (supportCaseId: string) =>
  queryOptions({
    queryKey: ["support", supportCaseId],
    queryFn: () => ok(api.GET("/api/v1/support-cases/{supportCaseId}", { params: { path: { supportCaseId } } })),
  });

/** Mentees by the beginning of a name, for the choice of whom to support. */
export const findMentees = (q: string) => ({
  queryKey: ["participants", "mentees", q],
  queryFn: async () => {
    const found = await ok(api.GET("/api/v1/participants", { params: { query: { q, side: "mentee", limit: 20 } } }));
    return found.items.map((one) => ({ value: one.id, label: one.fullName, note: one.className ?? "" }));
  },
});

export const openSupport = (key: string, body: Body<"/api/v1/support-cases", "post">) =>
  ok(api.POST("/api/v1/support-cases", { params: { header: idempotencyKey(key) }, body }));

export const addNote = (supportCaseId: string, body: Body<"/api/v1/support-cases/{supportCaseId}/notes", "post">) =>
  ok(api.POST("/api/v1/support-cases/{supportCaseId}/notes", { params: { path: { supportCaseId } }, body }));

export const closeSupport = (supportCaseId: string, conclusion: string) =>
  ok(
    api.POST("/api/v1/support-cases/{supportCaseId}/closing", {
      params: { path: { supportCaseId } },
      body: { conclusion },
    }),
  );
