import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { ProblemError } from "@/api/problem";

/** Turns a valibot schema into what `useForm({ resolver })` takes. */
export const resolve = standardSchemaResolver;

/**
 * Hangs the server's field problems on the fields of a form.
 *
 * @param known names of the form's fields; a problem of a nested field (`forms.0.form`) hangs on its first part
 * @returns the error when something of it remains to be said above the form, otherwise undefined
 */
export function showFieldProblems<Values extends FieldValues>(
  form: Pick<UseFormReturn<Values>, "setError">,
  error: unknown,
  known: readonly Path<Values>[],
): unknown {
  if (!(error instanceof ProblemError) || error.fields.length === 0) return error;
  let unplaced = false;
  for (const { field, message } of error.fields) {
    const place = known.find((name) => field === name) ?? known.find((name) => field.split(/[.[]/)[0] === name);
    if (place) form.setError(place, { type: "server", message });
    else unplaced = true;
  }
  return unplaced ? error : undefined;
}
