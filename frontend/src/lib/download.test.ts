import { expect, test } from "vitest";
import { fileSize } from "./download";

test.each([
  [12, "1\u00a0КБ"],
  [184_320, "184\u00a0КБ"],
  [1_800_000, "1,8\u00a0МБ"],
])("%i bytes are said as «%s»", (bytes, text) => {
  expect(fileSize(bytes)).toBe(text);
});
