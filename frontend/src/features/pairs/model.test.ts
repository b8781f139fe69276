import { expect, test } from "vitest";
import { board, type PairRow, type PairStatus, placeOn, way } from "./model";

const statuses: PairStatus[] = [...way, "paused", "cancelled", "dissolved"];

test("every pair stands on the board exactly once", () => {
  const rows = statuses.map((status) => ({ status }) as PairRow);
  expect(board(rows).flatMap(({ pairs }) => pairs)).toHaveLength(statuses.length);
});

test("a paused pair keeps its place, one that ended early has none", () => {
  expect(placeOn("paused")).toBe(placeOn("active"));
  expect(placeOn("dissolved")).toBeUndefined();
  expect(placeOn("completed")).toBe(way.length);
});
