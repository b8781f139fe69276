import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { EntryContents, EntryFilter } from "./model";

export const registersQuery = () =>
  queryOptions({
    queryKey: ["registers", "kinds"],
    queryFn: () => ok(api.GET("/api/v1/registers")),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const entriesQuery = (register: string, filter: EntryFilter) =>
  keysetQuery(["registers", register, filter], (after) =>
    ok(api.GET("/api/v1/registers/entries", { params: { query: { register, ...filter, after, limit: 50 } } })),
  );

export const createEntry = (key: string, register: string, contents: EntryContents) =>
  ok(
    api.POST("/api/v1/registers/entries", {
      params: { header: idempotencyKey(key) },
      body: { register, contents },
    }),
  );

export const changeEntry = (entryId: string, version: number, body: EntryContents) =>
  ok(
    api.PUT("/api/v1/registers/entries/{entryId}", {
      params: { path: { entryId }, header: ifMatch(version) },
      body,
    }),
  );

/** Transitions of an entry; each takes a few words. */
export const transitionsOf = (entryId: string) => {
  const at = (reason: string) => ({ params: { path: { entryId } }, body: { reason } });
  return {
    closing: (reason: string) => ok(api.POST("/api/v1/registers/entries/{entryId}/closing", at(reason))),
    reopening: (reason: string) => ok(api.POST("/api/v1/registers/entries/{entryId}/reopening", at(reason))),
    removal: (reason: string) => ok(api.POST("/api/v1/registers/entries/{entryId}/removal", at(reason))),
  };
};
