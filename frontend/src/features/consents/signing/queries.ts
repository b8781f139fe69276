import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import type { Reply } from "@/api/types";

export type Signing = Reply<"/api/v1/consents/{consentId}/signing", "get">;

export const signingQuery = (consentId: string) =>
  queryOptions({
    queryKey: ["consents", consentId, "signing"],
    queryFn: () => ok(api.GET("/api/v1/consents/{consentId}/signing", { params: { path: { consentId } } })),
  });

export const createSigningLink = (consentId: string) =>
  ok(api.POST("/api/v1/consents/{consentId}/signing/link", { params: { path: { consentId } } }));

export const revokeSigningLink = (consentId: string) =>
  ok(api.DELETE("/api/v1/consents/{consentId}/signing/link", { params: { path: { consentId } } }));

/** The signed text with the proof, as a PDF. */
export const readSigningSheet = (consentId: string): Promise<Blob> =>
  ok(
    api.GET("/api/v1/consents/{consentId}/signing/sheet", { params: { path: { consentId } }, parseAs: "blob" }),
  ) as Promise<Blob>;

const agreement = "/api/v1/consents/signature-agreements/{personId}";

/** A sheet with a new code, as a PDF. */
export const printAgreement = (personId: string): Promise<Blob> =>
  ok(api.POST(agreement, { params: { path: { personId } }, parseAs: "blob" })) as Promise<Blob>;

export const signAgreement = (personId: string, signedOn: string) =>
  ok(api.POST(`${agreement}/signature`, { params: { path: { personId } }, body: { signedOn } }));

export const endAgreement = (personId: string) => ok(api.DELETE(agreement, { params: { path: { personId } } }));
