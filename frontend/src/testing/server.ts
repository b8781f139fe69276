import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import type { paths } from "@/api/schema";
import type { Body, Reply } from "@/api/types";

/** The pretended backend of a test; give it answers with {@link reply} and {@link refuse}. */
export const server = setupServer();

type Method = "get" | "post" | "put" | "delete";

/** One call that the page made. */
export interface Call<Sent = unknown> {
  body: Sent;
  url: URL;
  headers: Headers;
}

/** `/a/{id}` of the contract as msw writes it: `/a/:id`, on any host. */
const route = (path: string) => `*${path.replaceAll(/\{(\w+)\}/g, ":$1")}`;

/**
 * Answers an operation of the contract with a body of the contract's type.
 *
 * @returns the calls made so far, newest last
 */
export function reply<Path extends keyof paths, Verb extends Method & keyof paths[Path]>(
  method: Verb,
  path: Path,
  answer: Reply<Path, Verb>,
): Call<Body<Path, Verb>>[] {
  const calls: Call<Body<Path, Verb>>[] = [];
  server.use(
    http[method](route(path), async ({ request }) => {
      const body = (await request.clone().text()) || "null";
      calls.push({ body: JSON.parse(body), url: new URL(request.url), headers: request.headers });
      return answer === undefined ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(answer as object);
    }),
  );
  return calls;
}

/** Refuses an operation of the contract with a problem. */
export function refuse<Path extends keyof paths, Verb extends Method & keyof paths[Path]>(
  method: Verb,
  path: Path,
  problem: {
    status: number;
    code: string;
    detail?: string;
    errors?: { field: string; code: string; message: string }[];
  },
): void {
  server.use(
    http[method](route(path), () =>
      HttpResponse.json(problem, { status: problem.status, headers: { "Content-Type": "application/problem+json" } }),
    ),
  );
}
