import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, ifMatch, ok } from "@/api/client";
import type { Body } from "@/api/types";
import type { Couple, FormCode, Method, SetupChange } from "./model";

export const setupQuery = (programId: string) =>
  queryOptions({
    queryKey: ["pairs", "matching", programId],
    queryFn: () => ok(api.GET("/api/v1/pairs/matching/{programId}", { params: { path: { programId } } })),
  });

/** Computed anew for each question; the former answer stays in sight meanwhile. */
export const proposalQuery = (programId: string, form: FormCode, method: Method, couples: readonly Couple[]) =>
  queryOptions({
    queryKey: ["pairs", "proposal", programId, form, method, couples],
    queryFn: ({ signal }) =>
      ok(
        api.POST("/api/v1/pairs/matching/{programId}/proposal", {
          params: { path: { programId } },
          body: { form, method, couples: [...couples] },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const preferencesQuery = (programId: string) =>
  queryOptions({
    queryKey: ["pairs", "preferences", programId],
    queryFn: () => ok(api.GET("/api/v1/pairs/preferences", { params: { query: { programId } } })),
  });

export const saveSetup = (programId: string, version: number, body: SetupChange) =>
  ok(
    api.PUT("/api/v1/pairs/matching/{programId}", {
      params: { path: { programId } },
      body,
      headers: ifMatch(version),
    }),
  );

export const savePreferences = (
  participantId: string,
  version: number,
  body: Body<"/api/v1/pairs/preferences/{participantId}", "put">,
) =>
  ok(
    api.PUT("/api/v1/pairs/preferences/{participantId}", {
      params: { path: { participantId }, header: ifMatch(version) },
      body,
    }),
  );

export const takeProposal = (programId: string, body: Body<"/api/v1/pairs/matching/{programId}/pairs", "post">) =>
  ok(api.POST("/api/v1/pairs/matching/{programId}/pairs", { params: { path: { programId } }, body }));

export const termsQuery = (participantId: string) =>
  queryOptions({
    queryKey: ["pairs", "terms", participantId],
    queryFn: () => ok(api.GET("/api/v1/pairs/terms/{participantId}", { params: { path: { participantId } } })),
  });

export const saveTerms = (
  participantId: string,
  version: number,
  body: Body<"/api/v1/pairs/terms/{participantId}", "put">,
) =>
  ok(
    api.PUT("/api/v1/pairs/terms/{participantId}", {
      params: { path: { participantId }, header: ifMatch(version) },
      body,
    }),
  );
