import type { paths } from "./schema";

type Method = "get" | "post" | "put" | "delete";
type Json<T> = T extends { content: { "application/json": infer Body } } ? Body : never;

/** What an operation answers when it succeeds, straight from the contract. */
export type Reply<Path extends keyof paths, Verb extends Method & keyof paths[Path]> = paths[Path][Verb] extends {
  responses: infer Responses;
}
  ? Json<Responses[keyof Responses & (200 | 201)]>
  : never;

/** What an operation takes as its JSON body. */
export type Body<Path extends keyof paths, Verb extends Method & keyof paths[Path]> = paths[Path][Verb] extends {
  requestBody?: infer Request;
}
  ? Json<NonNullable<Request>>
  : never;
