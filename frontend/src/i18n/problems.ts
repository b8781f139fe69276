import { ProblemError } from "@/api/problem";
import { ownWords, problemTexts, statusTexts } from "./ru/problems";

/** One Russian sentence or two for any error that a page can meet. */
export function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return statusTexts.broken;
  const ours = problemTexts[error.code];
  if (ours && (ownWords.has(error.code) || !error.message)) return ours;
  if (error.message) return error.message;
  return error.status >= 500 || error.status === 0 ? statusTexts.broken : statusTexts.refused;
}
