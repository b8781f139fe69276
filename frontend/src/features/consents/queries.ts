import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Body } from "@/api/types";
import type { ConsentFilter, ConsentKind } from "./model";

export const consentsQuery = (filter: ConsentFilter) =>
  keysetQuery(["consents", "list", filter], (after) =>
    ok(api.GET("/api/v1/consents", { params: { query: { ...filter, after, limit: 30 } } })),
  );

export const consentQuery = (consentId: string) =>
  queryOptions({
    queryKey: ["consents", consentId],
    queryFn: () => ok(api.GET("/api/v1/consents/{consentId}", { params: { path: { consentId } } })),
  });

/** Hands out a consent; the server chooses the signer by age. */
export const issueConsent = (personId: string, kind: ConsentKind) =>
  ok(api.POST("/api/v1/consents", { body: { personId, kind, signerPersonId: null } }));

export const readScan = (consentId: string): Promise<Blob> =>
  ok(
    api.GET("/api/v1/consents/{consentId}/scan", { params: { path: { consentId } }, parseAs: "blob" }),
  ) as Promise<Blob>;

/** The text as a file to be printed and signed. */
export const readPaper = (consentId: string, format: "docx" | "pdf"): Promise<Blob> =>
  ok(
    api.GET("/api/v1/consents/{consentId}/paper", {
      params: { path: { consentId }, query: { format } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;

/** Uploads a scan and returns its id. */
async function upload(file: File): Promise<string> {
  const form = new FormData();
  form.append("file", file);
  const stored = await ok(api.POST("/api/v1/files", { body: { file: "" }, bodySerializer: () => form }));
  return stored.id;
}

/** The signature, with the scan or as a mark of the paper that is kept. */
export async function signConsent(consentId: string, signedOn: string, scan: File | null) {
  const body = scan
    ? { signedOn, method: "paper_scan" as const, fileId: await upload(scan) }
    : { signedOn, method: "paper_mark" as const, fileId: null };
  return ok(api.POST("/api/v1/consents/{consentId}/signature", { params: { path: { consentId } }, body }));
}

export const confirmConsent = (consentId: string, body: Body<"/api/v1/consents/{consentId}/confirmation", "post">) =>
  ok(api.POST("/api/v1/consents/{consentId}/confirmation", { params: { path: { consentId } }, body }));

export const withdrawConsent = (consentId: string, body: Body<"/api/v1/consents/{consentId}/withdrawal", "post">) =>
  ok(api.POST("/api/v1/consents/{consentId}/withdrawal", { params: { path: { consentId } }, body }));

export const rejectConsent = (consentId: string, reason: string) =>
  ok(api.POST("/api/v1/consents/{consentId}/rejection", { params: { path: { consentId } }, body: { reason } }));

export const refuseConsent = (consentId: string, reason: string) =>
  ok(api.POST("/api/v1/consents/{consentId}/refusal", { params: { path: { consentId } }, body: { reason } }));
