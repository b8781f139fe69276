import type { components } from "../src/api/schema";
import type { AnswerError, Answers } from "./answers";

export type SheetView = components["schemas"]["SheetView"];
export type CheckInView = components["schemas"]["CheckInView"];

/** What the server said to a call; `unreachable` also stands for a server that is down or asks for patience. */
export type Outcome<T> =
  | { is: "done"; data: T }
  | { is: "unreachable" }
  | { is: "refused"; code: string; detail: string; errors: AnswerError[] };

const base = "/api/v1/surveys/sheet";

export const openSheet = (token: string) => call<SheetView>(base, { headers: { "Survey-Link": token } });

/** Safe to repeat: the same answers with the same key are stored once. */
export const sendAnswers = (token: string, key: string, answers: Answers) =>
  call<unknown>(`${base}/response`, {
    method: "POST",
    headers: { "Survey-Link": token, "Idempotency-Key": key, "Content-Type": "application/json" },
    body: JSON.stringify({ answers }),
  });

const slip = "/api/v1/gatherings/check-in";

export const openCheckIn = (token: string) => call<CheckInView>(slip, { headers: { "Gathering-Link": token } });

/** Safe to repeat: whoever has come stays come. */
export const checkIn = (token: string) =>
  call<CheckInView>(slip, { method: "POST", headers: { "Gathering-Link": token } });

/** One call. An answer without a body is `undefined`, a file a blob. */
export async function call<T>(address: string, request: RequestInit): Promise<Outcome<T>> {
  try {
    const response = await fetch(address, { ...request, credentials: "omit", cache: "no-store" });
    if (response.ok) return { is: "done", data: await content(response) };
    if (response.status === 429 || response.status >= 500) return { is: "unreachable" };
    const { code = "", detail = "", errors = [] } = await response.json();
    return {
      is: "refused",
      code,
      detail,
      errors: errors.map(({ field, message }: { field: string; message: string }) => ({
        question: field.replace(/^(answers|values)\./, ""),
        message,
      })),
    };
  } catch {
    return { is: "unreachable" };
  }
}

function content(response: Response) {
  if (response.status === 204) return undefined;
  return response.headers.get("Content-Type")?.includes("json") ? response.json() : response.blob();
}
