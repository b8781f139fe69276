import type { Body, Reply } from "@/api/types";
import type { Tone } from "@/lib/tone";

export type DocumentCard = Reply<"/api/v1/documents/{documentId}", "get">;
export type DocumentRow = Reply<"/api/v1/documents", "get">["items"][number];
export type DocumentStatus = DocumentRow["status"];
export type Catalogue = Reply<"/api/v1/documents/kinds", "get">;
export type DocumentKind = Catalogue["kinds"][number];
export type KindField = DocumentKind["fields"][number];
export type DocumentFile = Reply<"/api/v1/documents/{documentId}/files", "get">[number];
export type FileRole = DocumentFile["role"];
export type Reader = Reply<"/api/v1/documents/{documentId}/readers", "get">[number];
export type OwnPaper = Reply<"/api/v1/documents/acquaintances", "get">[number];
export type Journal = Reply<"/api/v1/documents/journals", "get">[number];
export type Contents = Body<"/api/v1/documents/{documentId}", "put">;
export type NewReaders = Body<"/api/v1/documents/{documentId}/readers", "post">;

/** Transitions by the last segment of their address. */
export type DocumentAction =
  | "submission"
  | "approval"
  | "registration"
  | "return"
  | "supersession"
  | "archive"
  | "cancellation";

/** Filters of the register, as they stand in the address. */
export interface DocumentFilter {
  status?: DocumentStatus;
  kind?: string;
  schoolYear?: number;
  programId?: string;
  q?: string;
}

const tones: Record<DocumentStatus, Tone> = {
  draft: "quiet",
  on_review: "attention",
  on_signature: "attention",
  in_force: "good",
  superseded: "quiet",
  cancelled: "bad",
  archived: "quiet",
};

export const documentTone = (status: DocumentStatus): Tone => tones[status];

/** The way of a paper until it is in force. */
export const way: readonly DocumentStatus[] = ["draft", "on_review", "on_signature", "in_force"];

/** Place on the way, its length once the paper is in force; undefined for one that has left it. */
export function placeOn(status: DocumentStatus): number | undefined {
  const place = way.indexOf(status);
  if (place < 0) return undefined;
  return status === "in_force" ? way.length : place;
}

/** Fields of the two stamps, which stand on a sheet of their own. */
export const isStamp = (field: KindField) => field.rule === "V-31";

/** The value of a field as a reader sees it. */
export function shownValue(field: KindField, value: string): string {
  return field.options.find(({ code }) => code === value)?.label ?? value;
}

/** Which files may be added in a state. */
export function rolesFor(status: DocumentStatus): FileRole[] {
  if (status === "draft" || status === "on_review") return ["body", "appendix"];
  if (status === "on_signature") return ["signed_scan", "body", "appendix"];
  return status === "cancelled" ? [] : ["signed_scan"];
}

/** «Петров П. П., завхоз» a line, as the list of readers takes it. */
export function namesFrom(lines: string): { name: string; position?: string }[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const comma = line.indexOf(",");
      if (comma < 0) return { name: line };
      return { name: line.slice(0, comma).trim(), position: line.slice(comma + 1).trim() || undefined };
    });
}

/** Largest file that the server takes, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;
