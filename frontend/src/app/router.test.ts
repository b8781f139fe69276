import { expect, test } from "vitest";
import { router } from "./router";

test("every page has its own address", () => {
  const paths = Object.keys(router.routesByPath);
  expect(paths).toContain("/referrals");
  expect(paths).toContain("/programs/$programId/participants/import");
  expect(new Set(paths).size).toBe(paths.length);
});
