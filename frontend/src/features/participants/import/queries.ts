import { api, idempotencyKey, ok } from "@/api/client";
import type { PersonKind, Side } from "../model";
import type { Choices } from "./model";

function form(file: File, { columns }: Choices) {
  const data = new FormData();
  data.append("file", file);
  if (columns) data.append("columns", columns.map((column) => column ?? "").join(","));
  return data;
}

const query = (programId: string, side: Side, { category, kind }: Choices) => ({
  programId,
  side,
  category: category ?? undefined,
  kind: (kind as PersonKind | null) ?? undefined,
});

/** What bringing the list in would do; nothing is saved. */
export const previewPeople = (programId: string, side: Side, file: File, choices: Choices) =>
  ok(
    api.POST("/api/v1/participants/import-preview", {
      params: { query: query(programId, side, choices) },
      body: {},
      bodySerializer: () => form(file, choices),
    }),
  );

/** Brings everybody in, or nobody. */
export const savePeople = (
  programId: string,
  side: Side,
  file: File,
  choices: Choices,
  withoutErrors: boolean,
  key: string,
) =>
  ok(
    api.POST("/api/v1/participants/import", {
      params: { query: { ...query(programId, side, choices), withoutErrors }, header: idempotencyKey(key) },
      headers: idempotencyKey(key),
      body: {},
      bodySerializer: () => form(file, choices),
    }),
  );
