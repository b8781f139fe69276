import { expect, test } from "vitest";

const dictionaries = import.meta.glob<Record<string, unknown>>("./ru/*.ts", { eager: true });

/** Every text of a dictionary with its place; functions are asked with samples. */
function texts(value: unknown, place: string): [string, string][] {
  // how a state feels stands beside what it is called; those are not words
  if (place.endsWith("Tones")) return [];
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "function") return texts(value("2", "5", "7"), place);
  if (value instanceof Set || value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${place}.${key}`));
}

const all = Object.entries(dictionaries).flatMap(([file, dictionary]) => texts(dictionary, file.slice(5, -3)));

test.each(all)("%s is set in good Russian type", (_, text) => {
  expect(text).not.toMatch(/["']/);
  expect(text, "a dash between words is –, not -").not.toMatch(/\s-\s/);
  expect(text, "three dots are one …").not.toContain("...");
  expect(text).toBe(text.trim());
});

test.each(all.filter(([, text]) => /\p{L}{3}/u.test(text)))("%s is Russian", (_, text) => {
  expect(text).toMatch(/[а-яё]/i);
});
