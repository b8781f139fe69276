import { expect, test, vi } from "vitest";
import { ProblemError } from "@/api/problem";
import { showFieldProblems } from "./form";

interface Values {
  title: string;
  forms: { form: string }[];
}

const refused = (...fields: string[]) =>
  new ProblemError(
    422,
    "invalid-fields",
    "",
    fields.map((field) => ({ field, code: "size", message: `не годится ${field}` })),
  );

test("field problems hang on their fields, nested ones on the part that the form knows", () => {
  const setError = vi.fn();
  const rest = showFieldProblems<Values>({ setError }, refused("title", "forms[0].form"), ["title", "forms"]);
  expect(setError.mock.calls.map(([field]) => field)).toEqual(["title", "forms"]);
  expect(rest).toBeUndefined();
});

test("a problem of a field that is not on the form is said above it", () => {
  const error = refused("organisationId");
  expect(showFieldProblems<Values>({ setError: vi.fn() }, error, ["title"])).toBe(error);
});

test("a problem without fields is said above the form", () => {
  const error = new ProblemError(409, "version-conflict", "");
  expect(showFieldProblems<Values>({ setError: vi.fn() }, error, ["title"])).toBe(error);
});
