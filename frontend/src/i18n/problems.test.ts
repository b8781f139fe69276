import { expect, test } from "vitest";
import { ProblemError } from "@/api/problem";
import { problemText } from "./problems";
import { problemTexts, statusTexts } from "./ru/problems";

test("a rule is told in the server's words, which know names and dates", () => {
  const detail = "Нет согласия законного представителя";
  expect(problemText(new ProblemError(422, "V-10", detail))).toBe(detail);
});

test("a stale version is told in our words, which say what to do", () => {
  expect(problemText(new ProblemError(409, "version-conflict", "Version mismatch"))).toBe(
    problemTexts["version-conflict"],
  );
});

test("an answer without words still gives a Russian sentence", () => {
  expect(problemText(new ProblemError(502, "http-502", ""))).toBe(statusTexts.broken);
  expect(problemText(new ProblemError(400, "http-400", ""))).toBe(statusTexts.refused);
  expect(problemText(new Error("x is not a function"))).toBe(statusTexts.broken);
});
