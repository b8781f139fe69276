import { expect, test } from "vitest";
import { takeFragment } from "./fragment";

test("the secret is read once and leaves the address", () => {
  window.history.replaceState(null, "", "/invitation?from=mail#very-secret");
  expect(takeFragment()).toBe("very-secret");
  expect(window.location.href).not.toContain("very-secret");
  expect(window.location.search).toBe("?from=mail");
  expect(takeFragment()).toBe("");
});
