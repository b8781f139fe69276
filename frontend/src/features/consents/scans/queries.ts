import { queryOptions } from "@tanstack/react-query";
import { api, ok } from "@/api/client";

export const scanQuery = (scanId: string) =>
  queryOptions({
    queryKey: ["consents", "scans", scanId],
    queryFn: () => ok(api.GET("/api/v1/consents/scans/{scanId}", { params: { path: { scanId } } })),
  });

export const candidatesQuery = () =>
  queryOptions({
    queryKey: ["consents", "scans", "candidates"],
    queryFn: () => ok(api.GET("/api/v1/consents/scans/candidates")),
  });

export const pictureQuery = (scanId: string, pageId: string) =>
  queryOptions({
    queryKey: ["consents", "scans", scanId, "picture", pageId],
    queryFn: () =>
      ok(api.GET("/api/v1/consents/scans/{scanId}/pages/{pageId}/picture", { params: { path: { scanId, pageId } } })),
  });

/** A page of the scan that a consent has, from 1. */
export const filedPageQuery = (consentId: string, page: number) =>
  queryOptions({
    queryKey: ["consents", consentId, "scan-page", page],
    queryFn: () =>
      ok(api.GET("/api/v1/consents/{consentId}/scan-page", { params: { path: { consentId }, query: { page } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const beginScan = () => ok(api.POST("/api/v1/consents/scans"));

export function addFile(scanId: string, file: File) {
  const form = new FormData();
  form.append("file", file);
  return ok(
    api.POST("/api/v1/consents/scans/{scanId}/files", {
      params: { path: { scanId } },
      body: { file: "" },
      bodySerializer: () => form,
    }),
  );
}

/** Reads the next pages, for about a second. */
export const readScan = (scanId: string) =>
  ok(api.POST("/api/v1/consents/scans/{scanId}/reading", { params: { path: { scanId } } }));

export const placePage = (scanId: string, pageId: string, consentId: string, page: number) =>
  ok(
    api.POST("/api/v1/consents/scans/{scanId}/pages/{pageId}/placement", {
      params: { path: { scanId, pageId } },
      body: { consentId, page },
    }),
  );

export const removePage = (scanId: string, pageId: string) =>
  ok(api.POST("/api/v1/consents/scans/{scanId}/pages/{pageId}/removal", { params: { path: { scanId, pageId } } }));
