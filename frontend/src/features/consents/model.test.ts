import { expect, test } from "vitest";
import { type Requirement, stepOf } from "./model";

const requirement = (status: Requirement["status"], signerPersonId: string | null = "1") =>
  ({ status, signerPersonId }) as Requirement;

test.each([
  ["missing", "issue"],
  ["issued", "signature"],
  ["signed", "confirmation"],
  ["effective", undefined],
  ["expired", "issue"],
  ["withdrawn", "issue"],
  ["refused", "issue"],
] as const)("a required consent that is %s asks for %s", (status, step) => {
  expect(stepOf(requirement(status))).toBe(step);
});

test("L-03: nothing is handed out for a minor without a representative", () => {
  expect(stepOf(requirement("missing", null))).toBeUndefined();
});
