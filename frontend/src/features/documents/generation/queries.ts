import { queryOptions } from "@tanstack/react-query";
import { api, ifMatch, ok } from "@/api/client";
import type { Reply } from "@/api/types";

export type Template = Reply<"/api/v1/document-templates", "get">[number];
export type Placeholder = Reply<"/api/v1/document-templates/{kind}/placeholders", "get">[number];
export type Blank = Reply<"/api/v1/documents/{documentId}/generation", "get">["blanks"][number];
export type Format = "docx" | "pdf";

const at = (documentId: string) => ({ params: { path: { documentId } } });

/** What would be blank if the paper were made now. */
export const blanksQuery = (documentId: string) =>
  queryOptions({
    queryKey: ["documents", documentId, "blanks"],
    queryFn: () => ok(api.GET("/api/v1/documents/{documentId}/generation", at(documentId))),
  });

export const generate = (documentId: string) =>
  ok(api.POST("/api/v1/documents/{documentId}/generation", at(documentId)));

export const readText = (documentId: string, format: Format): Promise<Blob> =>
  ok(
    api.GET("/api/v1/documents/{documentId}/file", {
      params: { path: { documentId }, query: { format } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;

export const readPackage = (programId: string): Promise<Blob> =>
  ok(
    api.GET("/api/v1/programs/{programId}/documents/package", { params: { path: { programId } }, parseAs: "blob" }),
  ) as Promise<Blob>;

export const templatesQuery = () =>
  queryOptions({
    queryKey: ["documents", "templates"],
    queryFn: () => ok(api.GET("/api/v1/document-templates")),
  });

export const placeholdersQuery = (kind: string) =>
  queryOptions({
    queryKey: ["documents", "templates", kind, "placeholders"],
    queryFn: () => ok(api.GET("/api/v1/document-templates/{kind}/placeholders", { params: { path: { kind } } })),
  });

export const readTemplate = (kind: string): Promise<Blob> =>
  ok(api.GET("/api/v1/document-templates/{kind}", { params: { path: { kind } }, parseAs: "blob" })) as Promise<Blob>;

export function replaceTemplate(kind: string, version: number, file: File) {
  const form = new FormData();
  form.append("file", file);
  return ok(
    api.PUT("/api/v1/document-templates/{kind}", {
      params: { path: { kind }, header: ifMatch(version) },
      body: { file: "" },
      bodySerializer: () => form,
    }),
  );
}

export const resetTemplate = (kind: string) =>
  ok(api.DELETE("/api/v1/document-templates/{kind}", { params: { path: { kind } } }));
