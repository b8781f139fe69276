/** A search parameter that is text; anything else in the address counts as absent. */
export const text = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;
