import { expect, test } from "vitest";
import { moved, nested, orderOf, type Part, sectionMoved, toSection } from "./arrange";

const line = (id: string, nest = false) => ({ id, title: id, number: null, nested: nest });
const parts: Part[] = [
  { id: "one", title: "Первый", lines: [line("a"), line("a1", true), line("b")] },
  { id: "two", title: "Второй", lines: [line("c")] },
];
const shape = (result: readonly Part[]) =>
  result.map(({ id, lines }) => [id, ...lines.map((one) => (one.nested ? `>${one.id}` : one.id))].join(" "));

test("a line takes along what is nested under it", () => {
  expect(shape(moved(parts, "a", 1))).toEqual(["one b a >a1", "two c"]);
  expect(shape(moved(parts, "b", -1))).toEqual(["one b a >a1", "two c"]);
});

test("at the edge of its section a line goes into the next one", () => {
  expect(shape(moved(parts, "b", 1))).toEqual(["one a >a1", "two b c"]);
  expect(shape(moved(parts, "c", -1))).toEqual(["one a >a1 b c", "two"]);
  expect(moved(parts, "a", -1)).toBe(parts);
  expect(moved(parts, "c", 1)).toBe(parts);
});

test("a nested line stays under its own", () => {
  expect(moved(parts, "a1", 1)).toBe(parts);
  expect(shape(nested(parts, "b", true))).toEqual(["one a >a1 >b", "two c"]);
  expect(shape(moved(nested(parts, "b", true), "b", -1))).toEqual(["one a >b >a1", "two c"]);
});

test("the first line of a section is never nested", () => {
  expect(shape(nested(parts, "a", true))).toEqual(["one a >a1 b", "two c"]);
  expect(shape(toSection(parts, "a", "two"))).toEqual(["one b", "two c a >a1"]);
});

test("sections change places and the order names every line once", () => {
  const result = sectionMoved(parts, "two", -1);
  expect(shape(result)).toEqual(["two c", "one a >a1 b"]);
  expect(sectionMoved(parts, "one", -1)).toBe(parts);
  expect(orderOf(result).sections[0]).toEqual({ sectionId: "two", activities: [{ activityId: "c", nested: false }] });
});
