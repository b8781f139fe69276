import { expect, test } from "vitest";
import { matches, written } from "./placeholders";
import type { Placeholder } from "./queries";

const mentor: Placeholder = {
  name: "mentor",
  label: "Наставник",
  example: "Орлова А.\u00a0В.",
  kind: "text",
  required: true,
  items: [],
};
const pairs: Placeholder = { ...mentor, name: "pairs", label: "Пары", kind: "list", items: [mentor] };

test("a text is one placeholder, a list is a block", () => {
  expect(written(mentor)).toBe("{{mentor}}");
  expect(written(pairs)).toBe("{{#pairs}} … {{/pairs}}");
});

test("a list is found by what is inside it", () => {
  expect(matches(pairs, "настав")).toBe(true);
  expect(matches(pairs, "куратор")).toBe(false);
});
