import createClient from "openapi-fetch";
import { ProblemError, UNREACHABLE } from "./problem";
import type { paths } from "./schema";
import { authorisedFetch } from "./tokens";

/** The typed API. Use through {@link ok}: `await ok(api.GET("/api/v1/programs", …))`. */
export const api = createClient<paths>({ baseUrl: window.location.origin, fetch: authorisedFetch });

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/**
 * The data of an answer.
 *
 * @throws ProblemError for every refusal, also when the server can't be reached
 */
export async function ok<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown): never => {
    if (cause instanceof TypeError) throw new ProblemError(0, UNREACHABLE, "");
    throw cause;
  });
  if (!response.ok) throw ProblemError.of(response, error);
  return data as T;
}

/** Header for a change of what was read in `version`; the server answers 409 when it has moved on. */
export const ifMatch = (version: number) => ({ "If-Match": `"${version}"` });

/** Header that lets a create be repeated safely; `key` must stay the same for all tries of one form. */
export const idempotencyKey = (key: string) => ({ "Idempotency-Key": key });
