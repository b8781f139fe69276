import { uuid } from "../src/lib/random";
import type { Answers } from "./answers";

/** What stays on this phone until the answers have arrived. */
export interface Draft {
  /** Idempotency-Key of all tries to send these answers */
  key: string;
  answers: Answers;
  /** code of the language it is read in, none for Russian */
  language?: string | undefined;
  /** exactly what was handed over for sending and is not yet known to have arrived */
  outgoing?: Answers | undefined;
}

/** Name of the draft: made from a hash, so that whoever looks at the storage finds no link. */
export const draftName = (token: string) => `sheet-${hash(token)}`;

/** cyrb53: two 32-bit lanes, mixed; what is hashed is random itself, so nothing stronger is needed. */
export function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const char of text) {
    const code = char.charCodeAt(0);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The draft of this link, or a new one; a storage that is closed or spoilt counts as empty. */
export function readDraft(token: string): Draft {
  try {
    const draft = JSON.parse(localStorage.getItem(draftName(token)) ?? "null") as Draft | null;
    if (draft?.key && draft.answers) return draft;
  } catch {
    // falls through to a new one
  }
  return { key: uuid(), answers: {} };
}

/** @returns whether this phone has really kept it */
export function keepDraft(token: string, draft: Draft): boolean {
  try {
    localStorage.setItem(draftName(token), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(token: string): void {
  try {
    localStorage.removeItem(draftName(token));
  } catch {
    // nothing was kept
  }
}
