import { expect, test } from "vitest";
import { stepOf } from "./model";

test.each([
  ["received", "access", "received"],
  ["in_work", "access", "access"],
  ["in_work", "erasure", "erasure"],
  ["done", "stop", "done"],
] as const)("a request that is %s and asks for %s leads to the step %s", (status, kind, step) => {
  expect(stepOf({ status, kind })).toBe(step);
});
