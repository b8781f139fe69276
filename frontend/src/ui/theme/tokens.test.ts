import { expect, test } from "vitest";
import { amber, brick, colour, dusk, pine } from "./tokens";

/** WCAG 2.2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const grounds = [colour.paper, colour.surface, colour.sunken];

test.each([
  ["ink", colour.ink],
  ["soft ink", colour.inkSoft],
  ["quiet ink", colour.inkQuiet],
  ["link green", pine[6]],
  ["attention amber", amber[7]],
  ["error brick", brick[6]],
  ["information blue", dusk[6]],
])("%s can be read on every ground", (_, text) => {
  for (const ground of grounds) expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ["white on a primary button", colour.surface, pine[7]],
  ["white on a dangerous button", colour.surface, brick[6]],
  ["green badge", pine[7], pine[1]],
  ["amber badge", amber[8], amber[1]],
  ["brick badge", brick[7], brick[1]],
  ["blue badge", dusk[7], dusk[1]],
  ["navigation", colour.railInk, colour.rail],
  ["quiet navigation", colour.railInkSoft, colour.rail],
  ["chosen navigation", colour.railInk, colour.railActive],
])("%s keeps 4.5:1", (_, text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});
