import type { Reply } from "@/api/types";

export type Scan = Reply<"/api/v1/consents/scans/{scanId}", "get">;
export type ScanPage = Scan["pages"][number];
export type Candidate = Reply<"/api/v1/consents/scans/candidates", "get">[number];

/** Pages that a person must look at: no code, or a form that is not complete. */
export const openPages = ({ pages }: Scan) => pages.filter(({ state }) => state === "unreadable" || state === "placed");

export const isRead = ({ pages, read }: Scan) => read === pages.length;

/** Largest file that the server takes, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024;

/** One form that was filed, whatever the number of its pages. */
export function filedForms({ pages }: Scan) {
  const forms = new Map<string, NonNullable<ScanPage["consent"]>>();
  for (const { state, consent } of pages) if (state === "filed" && consent) forms.set(consent.id, consent);
  return [...forms.values()];
}
