import { expect, test } from "vitest";
import { can, type Me, type Role } from "./permissions";

const person = (...roles: Role[]): Me => ({
  id: "1",
  email: "a@b.ru",
  displayName: "Сотрудник",
  roles,
  personId: null,
  organisationId: "2",
});

test("a permission of any of the roles is enough", () => {
  expect(can(person("psychologist", "curator"), "programs.write")).toBe(true);
});

test("nobody is allowed anything before signing in", () => {
  expect(can(undefined, "programs.write")).toBe(false);
});

test("a mentee can't manage accounts", () => {
  expect(can(person("mentee"), "accounts.manage")).toBe(false);
});
