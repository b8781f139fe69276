import { expect, test } from "vitest";
import { listed } from "./lists";

test("only the first of several labels keeps its capital", () => {
  expect(listed(["Куратор", "Координатор МНЦ"])).toBe("Куратор, координатор МНЦ");
  expect(listed([])).toBe("");
});
