/**
 * The look of Tandem in one place: warm paper, ink, one deep green for what one does, amber only for what needs
 * attention, brick only for what is refused or late. Everything else (Mantine theme, CSS variables) is derived.
 */

/** Ten shades from pale to dark, as Mantine wants them. */
export type Shades = readonly [string, string, string, string, string, string, string, string, string, string];

/** Deep pine green: primary actions, links, progress. */
export const pine: Shades = [
  "#eef5f1",
  "#d9e9e1",
  "#b3d3c5",
  "#86b8a3",
  "#559880",
  "#2f7b62",
  "#1d664f",
  "#125441",
  "#0d4234",
  "#093128",
];

/** Amber to umber: needs attention, soon due. */
export const amber: Shades = [
  "#fcf3e3",
  "#f9e5c5",
  "#f1cb90",
  "#e6ac58",
  "#d78f2f",
  "#bf7518",
  "#a26012",
  "#844c0e",
  "#683b0c",
  "#4b2b0a",
];

/** Brick: overdue, refused, dangerous. */
export const brick: Shades = [
  "#fbefec",
  "#f6dcd5",
  "#ebb8ac",
  "#dd8f7e",
  "#cb6853",
  "#b54b35",
  "#9d3a27",
  "#822e1e",
  "#672418",
  "#4b1a11",
];

/** Dusk blue: in progress, information; never for actions. */
export const dusk: Shades = [
  "#eef2f7",
  "#dbe3ee",
  "#b7c7dc",
  "#8da6c5",
  "#6585ac",
  "#476a94",
  "#37577d",
  "#2b4664",
  "#20364e",
  "#162637",
];

/** Warm greys: lines, quiet text. Replaces Mantine's cold gray. */
export const stone: Shades = [
  "#f7f4ee",
  "#efeae1",
  "#e3dcd0",
  "#d1c8b9",
  "#aaa192",
  "#857d70",
  "#686157",
  "#4f4a43",
  "#373430",
  "#23221f",
];

/** Colours by purpose; every text colour keeps 4.5:1 on paper, surface and sunken (tokens.test.ts proves it). */
export const colour = {
  paper: "#f7f4ee",
  surface: "#fffefb",
  sunken: "#f1ece3",
  line: "#e5ded2",
  lineStrong: "#cbc1b1",
  ink: "#1f2624",
  inkSoft: "#4c5350",
  inkQuiet: "#656a65",
  rail: "#123f33",
  railInk: "#f3f0e8",
  railInkSoft: "#b9d0c5",
  railActive: "#1e5646",
} as const;

/** Families, sizes in rem of 16 px, weights. */
export const type = {
  family: '"Golos Text Variable", system-ui, -apple-system, "Segoe UI", "PT Sans", Roboto, sans-serif',
  mono: 'ui-monospace, "Cascadia Mono", "PT Mono", Menlo, monospace',
  sizes: { xs: "0.8125rem", sm: "0.875rem", md: "0.9375rem", lg: "1.0625rem", xl: "1.3125rem" },
  headings: {
    h1: { fontSize: "1.75rem", lineHeight: "1.2", fontWeight: "650" },
    h2: { fontSize: "1.1875rem", lineHeight: "1.3", fontWeight: "620" },
    h3: { fontSize: "1rem", lineHeight: "1.35", fontWeight: "620" },
    h4: { fontSize: "0.9375rem", lineHeight: "1.4", fontWeight: "620" },
  },
} as const;

export const spacing = { xs: "0.5rem", sm: "0.75rem", md: "1rem", lg: "1.5rem", xl: "2.25rem" } as const;

export const radius = { xs: "4px", sm: "6px", md: "9px", lg: "14px", xl: "20px" } as const;

/** Two heights only: a sheet lies on the paper, a layer floats above it. */
export const elevation = {
  sheet: "0 1px 2px rgb(55 44 24 / 0.05)",
  layer: "0 1px 3px rgb(55 44 24 / 0.08), 0 12px 32px rgb(55 44 24 / 0.14)",
} as const;
