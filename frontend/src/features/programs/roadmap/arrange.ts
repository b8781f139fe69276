import type { RoadmapOrder } from "./editions";
import type { Roadmap } from "./model";

/** A line while it is being moved about. */
export interface Line {
  id: string;
  title: string;
  number: string | null;
  /** stands under the nearest line above that does not */
  nested: boolean;
}

export interface Part {
  id: string;
  title: string;
  lines: readonly Line[];
}

export const partsOf = (roadmap: Roadmap): Part[] =>
  roadmap.sections.map(({ id, title, activities }) => ({
    id,
    title,
    lines: activities.map((activity) => ({
      id: activity.id,
      title: activity.title,
      number: activity.printedNumber,
      nested: activity.nested,
    })),
  }));

export const orderOf = (parts: readonly Part[]): RoadmapOrder => ({
  sections: parts.map(({ id, lines }) => ({
    sectionId: id,
    activities: lines.map((line) => ({ activityId: line.id, nested: line.nested })),
  })),
});

/** Nothing can be nested under nothing. */
const straight = (lines: readonly Line[]): Line[] =>
  lines.map((line, index) => (index === 0 && line.nested ? { ...line, nested: false } : line));

const withLines = (parts: readonly Part[], changes: ReadonlyMap<number, readonly Line[]>): Part[] =>
  parts.map((part, index) => ({ ...part, lines: straight(changes.get(index) ?? part.lines) }));

function find(parts: readonly Part[], id: string) {
  const part = parts.findIndex(({ lines }) => lines.some((line) => line.id === id));
  const lines = parts[part]?.lines ?? [];
  const index = lines.findIndex((line) => line.id === id);
  return { part, lines, index, line: lines[index] };
}

/** Where the block that begins at a line ends: a line takes along what is nested under it. */
function endOf(lines: readonly Line[], index: number): number {
  if (lines[index]?.nested) return index + 1;
  const next = lines.findIndex((line, place) => place > index && !line.nested);
  return next === -1 ? lines.length : next;
}

/** A line one step up or down among its like; at the edge of its section into the next one. */
export function moved(parts: readonly Part[], id: string, step: -1 | 1): readonly Part[] {
  const { part, lines, index, line } = find(parts, id);
  if (!line) return parts;
  const end = endOf(lines, index);
  const block = lines.slice(index, end);
  if (line.nested) {
    const other = lines[index + step];
    if (!other?.nested) return parts;
    return withLines(parts, new Map([[part, swapped(lines, index, index + step)]]));
  }
  const rest = [...lines.slice(0, index), ...lines.slice(end)];
  if (step === -1 ? index === 0 : end === lines.length) {
    const neighbour = parts[part + step];
    if (!neighbour) return parts;
    const joined = step === -1 ? [...neighbour.lines, ...block] : [...block, ...neighbour.lines];
    return withLines(
      parts,
      new Map([
        [part, rest],
        [part + step, joined],
      ]),
    );
  }
  const place = step === -1 ? lastTop(lines, index) : index + (endOf(lines, end) - end);
  return withLines(parts, new Map([[part, [...rest.slice(0, place), ...block, ...rest.slice(place)]]]));
}

const lastTop = (lines: readonly Line[], before: number) =>
  lines
    .slice(0, before)
    .map((line) => line.nested)
    .lastIndexOf(false);

function swapped<Item>(items: readonly Item[], one: number, other: number): Item[] {
  const result = [...items];
  [result[one], result[other]] = [items[other] as Item, items[one] as Item];
  return result;
}

/** A line one step to the right or back. */
export function nested(parts: readonly Part[], id: string, value: boolean): readonly Part[] {
  const { part, lines, index } = find(parts, id);
  if (index < 0) return parts;
  return withLines(
    parts,
    new Map([[part, lines.map((line, at) => (at === index ? { ...line, nested: value } : line))]]),
  );
}

/** A line, with what is nested under it, to the end of another section. */
export function toSection(parts: readonly Part[], id: string, sectionId: string): readonly Part[] {
  const { part, lines, index, line } = find(parts, id);
  const target = parts.findIndex((one) => one.id === sectionId);
  if (!line || target < 0 || target === part) return parts;
  const end = endOf(lines, index);
  const block = lines.slice(index, end).map((one, at) => (at === 0 ? { ...one, nested: false } : one));
  return withLines(
    parts,
    new Map([
      [part, [...lines.slice(0, index), ...lines.slice(end)]],
      [target, [...(parts[target]?.lines ?? []), ...block]],
    ]),
  );
}

/** A section one step up or down. */
export function sectionMoved(parts: readonly Part[], id: string, step: -1 | 1): readonly Part[] {
  const index = parts.findIndex((part) => part.id === id);
  return parts[index + step] ? swapped(parts, index, index + step) : parts;
}
