import { expect, test } from "vitest";
import { counted, plural } from "./plural";

const meetings = ["встреча", "встречи", "встреч"] as const;

test.each([
  [0, "встреч"],
  [1, "встреча"],
  [2, "встречи"],
  [5, "встреч"],
  [11, "встреч"],
  [21, "встреча"],
  [112, "встреч"],
  [1.5, "встречи"],
])("%s takes the form «%s»", (n, form) => {
  expect(plural(n, meetings)).toBe(form);
});

test("number and noun never part at the end of a line", () => {
  expect(counted(3, meetings)).toBe("3\u00a0встречи");
});
