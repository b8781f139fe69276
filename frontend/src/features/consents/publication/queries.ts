import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, ok } from "@/api/client";
import type { Body, Reply } from "@/api/types";

export type Terms = Reply<"/api/v1/consents/{consentId}/publication-terms", "get">;
export type TermsChange = Body<"/api/v1/consents/{consentId}/publication-terms", "put">;

export const termsQuery = (consentId: string) =>
  queryOptions({
    queryKey: ["consents", consentId, "publication-terms"],
    queryFn: () => ok(api.GET("/api/v1/consents/{consentId}/publication-terms", { params: { path: { consentId } } })),
  });

export const changeTerms = (consentId: string, version: number, body: TermsChange) =>
  ok(
    api.PUT("/api/v1/consents/{consentId}/publication-terms", {
      params: { path: { consentId }, header: ifMatch(version) },
      body,
    }),
  );
