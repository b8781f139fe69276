import { queryOptions } from "@tanstack/react-query";
import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import { keysetQuery } from "@/api/pages";
import type { Contents, DocumentFilter, FileRole, NewReaders } from "./model";

const at = (documentId: string) => ({ params: { path: { documentId } } });

export const documentsQuery = (filter: DocumentFilter) =>
  keysetQuery(["documents", "list", filter], (after) =>
    ok(api.GET("/api/v1/documents", { params: { query: { ...filter, after, limit: 30 } } })),
  );

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: ["documents", documentId],
    queryFn: () => ok(api.GET("/api/v1/documents/{documentId}", at(documentId))),
  });

export const kindsQuery = () =>
  queryOptions({
    queryKey: ["documents", "kinds"],
    queryFn: () => ok(api.GET("/api/v1/documents/kinds")),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const filesQuery = (documentId: string) =>
  queryOptions({
    queryKey: ["documents", documentId, "files"],
    queryFn: () => ok(api.GET("/api/v1/documents/{documentId}/files", at(documentId))),
  });

export const readersQuery = (documentId: string) =>
  queryOptions({
    queryKey: ["documents", documentId, "readers"],
    queryFn: () => ok(api.GET("/api/v1/documents/{documentId}/readers", at(documentId))),
  });

export const historyQuery = (documentId: string) =>
  queryOptions({
    queryKey: ["documents", documentId, "history"],
    queryFn: () => ok(api.GET("/api/v1/documents/{documentId}/history", at(documentId))),
  });

export const journalsQuery = () =>
  queryOptions({
    queryKey: ["documents", "journals"],
    queryFn: () => ok(api.GET("/api/v1/documents/journals")),
  });

export const journalQuery = (journal: string, year: number) =>
  keysetQuery(["documents", "journals", journal, year], (after) =>
    ok(api.GET("/api/v1/documents/journals/entries", { params: { query: { journal, year, after, limit: 50 } } })),
  );

export const ownPapersQuery = () =>
  queryOptions({
    queryKey: ["documents", "own"],
    queryFn: () => ok(api.GET("/api/v1/documents/acquaintances")),
  });

/** Papers of the kind that are in force, to replace or be replaced. */
export const inForceQuery = (kind: string) =>
  queryOptions({
    queryKey: ["documents", "in-force", kind],
    queryFn: async () =>
      (await ok(api.GET("/api/v1/documents", { params: { query: { kind, status: "in_force", limit: 100 } } }))).items,
  });

/** Programmes and accounts for the pickers of a form: other rooms' lists, read as plain choices. */
export const programChoicesQuery = () =>
  queryOptions({
    queryKey: ["programs", "choices"],
    queryFn: async () => (await ok(api.GET("/api/v1/programs", { params: { query: { limit: 100 } } }))).items,
  });

export const accountChoicesQuery = () =>
  queryOptions({
    queryKey: ["accounts", "choices"],
    queryFn: async () => (await ok(api.GET("/api/v1/access/accounts", { params: { query: { limit: 100 } } }))).items,
  });

/** People of the bases whose name begins so. */
export const personChoicesQuery = (q: string) => ({
  queryKey: ["people", "choices", q],
  queryFn: async () => {
    const { items } = await ok(api.GET("/api/v1/people", { params: { query: { q: q || undefined, limit: 20 } } }));
    return items.map(({ id, fullName, className, position }) => ({
      value: id,
      label: fullName,
      note: className ?? position ?? "",
    }));
  },
});

export const createDocument = (key: string, kind: string, contents: Contents, supersedesId: string | undefined) =>
  ok(
    api.POST("/api/v1/documents", {
      params: { header: idempotencyKey(key) },
      body: { kind, contents, supersedesId },
    }),
  );

export const changeDocument = (documentId: string, version: number, body: Contents) =>
  ok(
    api.PUT("/api/v1/documents/{documentId}", {
      params: { path: { documentId }, header: ifMatch(version) },
      body,
    }),
  );

/** One call for each transition. */
export const transitionsOf = (documentId: string) => ({
  submission: () => ok(api.POST("/api/v1/documents/{documentId}/submission", at(documentId))),
  approval: () => ok(api.POST("/api/v1/documents/{documentId}/approval", at(documentId))),
  archive: () => ok(api.POST("/api/v1/documents/{documentId}/archive", at(documentId))),
  registration: (body: { number: string | undefined; dated: string }) =>
    ok(api.POST("/api/v1/documents/{documentId}/registration", { ...at(documentId), body })),
  return: (reason: string) =>
    ok(api.POST("/api/v1/documents/{documentId}/return", { ...at(documentId), body: { reason } })),
  cancellation: (reason: string) =>
    ok(api.POST("/api/v1/documents/{documentId}/cancellation", { ...at(documentId), body: { reason } })),
  supersession: (replacementId: string) =>
    ok(api.POST("/api/v1/documents/{documentId}/supersession", { ...at(documentId), body: { replacementId } })),
});

export function addFile(documentId: string, role: FileRole, file: File) {
  const form = new FormData();
  form.append("file", file);
  return ok(
    api.POST("/api/v1/documents/{documentId}/files", {
      params: { path: { documentId }, query: { role } },
      body: { file: "" },
      bodySerializer: () => form,
    }),
  );
}

export const readFile = (documentId: string, documentFileId: string): Promise<Blob> =>
  ok(
    api.GET("/api/v1/documents/{documentId}/files/{documentFileId}", {
      params: { path: { documentId, documentFileId } },
      parseAs: "blob",
    }),
  ) as Promise<Blob>;

export const addReaders = (documentId: string, body: NewReaders) =>
  ok(api.POST("/api/v1/documents/{documentId}/readers", { ...at(documentId), body }));

export const markReader = (documentId: string, readerId: string, readOn: string) =>
  ok(
    api.POST("/api/v1/documents/{documentId}/readers/{readerId}/mark", {
      params: { path: { documentId, readerId } },
      body: { readOn },
    }),
  );

export const removeReader = (documentId: string, readerId: string) =>
  ok(api.DELETE("/api/v1/documents/{documentId}/readers/{readerId}", { params: { path: { documentId, readerId } } }));

export const acquaint = (documentId: string) =>
  ok(api.POST("/api/v1/documents/{documentId}/acquaintance", at(documentId)));
