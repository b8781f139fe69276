import { expect, test } from "vitest";
import { uuid } from "./random";

test("two identifiers differ and have the form of a version 4 UUID", () => {
  expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(uuid()).not.toBe(uuid());
});
