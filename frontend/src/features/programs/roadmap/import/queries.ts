import { api, idempotencyKey, ifMatch, ok } from "@/api/client";
import type { Body } from "@/api/types";

/** What can be understood of a file; nothing is saved. */
export function previewImport(programId: string, file: File) {
  const form = new FormData();
  form.append("file", file);
  return ok(
    api.POST("/api/v1/programs/{programId}/roadmap/import-preview", {
      params: { path: { programId } },
      body: { file: "" },
      bodySerializer: () => form,
    }),
  );
}

/** Writes the corrected draft into the roadmap that was seen in `version`. */
export const saveImport = (
  programId: string,
  version: number,
  key: string,
  body: Body<"/api/v1/programs/{programId}/roadmap/import", "post">,
) =>
  ok(
    api.POST("/api/v1/programs/{programId}/roadmap/import", {
      params: { path: { programId } },
      headers: { ...ifMatch(version), ...idempotencyKey(key) },
      body,
    }),
  );
