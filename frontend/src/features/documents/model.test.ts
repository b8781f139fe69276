import { expect, test } from "vitest";
import { namesFrom, placeOn, rolesFor } from "./model";

test("a line of names may carry a position after the comma", () => {
  expect(namesFrom(" Петров П. П., завхоз \n\nИванова И. И.")).toEqual([
    { name: "Петров П. П.", position: "завхоз" },
    { name: "Иванова И. И." },
  ]);
});

test("a paper in force has its way behind it, a cancelled one has left it", () => {
  expect(placeOn("draft")).toBe(0);
  expect(placeOn("in_force")).toBe(4);
  expect(placeOn("cancelled")).toBeUndefined();
});

test("a signed paper takes only its scan", () => {
  expect(rolesFor("in_force")).toEqual(["signed_scan"]);
  expect(rolesFor("draft")).not.toContain("signed_scan");
  expect(rolesFor("cancelled")).toEqual([]);
});
