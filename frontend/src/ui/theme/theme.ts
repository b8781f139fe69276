import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";
import { amber, brick, colour, dusk, elevation, pine, radius, spacing, stone, type as typography } from "./tokens";

const tuple = (shades: readonly string[]) => shades as unknown as MantineColorsTuple;

const dialogTitle = { fontSize: typography.headings.h2.fontSize, fontWeight: 620, letterSpacing: "-0.012em" };

/** The tokens in Mantine's words. Component defaults here are habits of the whole product, not of one page. */
export const theme = createTheme({
  primaryColor: "pine",
  primaryShade: 7,
  colors: {
    pine: tuple(pine),
    amber: tuple(amber),
    brick: tuple(brick),
    dusk: tuple(dusk),
    gray: tuple(stone),
    red: tuple(brick),
    green: tuple(pine),
    yellow: tuple(amber),
    blue: tuple(dusk),
  },
  black: colour.ink,
  white: colour.surface,
  fontFamily: typography.family,
  fontFamilyMonospace: typography.mono,
  fontSizes: typography.sizes,
  headings: { fontFamily: typography.family, sizes: typography.headings },
  spacing,
  radius,
  defaultRadius: "sm",
  shadows: { xs: elevation.sheet, sm: elevation.sheet, md: elevation.layer, lg: elevation.layer, xl: elevation.layer },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
  components: {
    Button: { defaultProps: { size: "sm" } },
    ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: "lg" } },
    Anchor: { defaultProps: { underline: "hover" } },
    // a hint below the field keeps fields of one row on one line
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ["label", "input", "description", "error"] },
      styles: { label: { marginBottom: 4 }, description: { marginTop: 4 } },
    },
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.4 }, radius: "lg" },
      styles: { title: dialogTitle },
    },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.4 } }, styles: { title: dialogTitle } },
    Menu: { defaultProps: { shadow: "md", radius: "md" } },
    Tooltip: { defaultProps: { withArrow: true, openDelay: 300 } },
  },
});

/** The same tokens for our own CSS modules, as --td-…; Mantine's own variables take our lines and quiet inks. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    "--td-paper": colour.paper,
    "--td-surface": colour.surface,
    "--td-sunken": colour.sunken,
    "--td-line": colour.line,
    "--td-line-strong": colour.lineStrong,
    "--td-ink": colour.ink,
    "--td-ink-soft": colour.inkSoft,
    "--td-ink-quiet": colour.inkQuiet,
    "--td-rail": colour.rail,
    "--td-rail-ink": colour.railInk,
    "--td-rail-ink-soft": colour.railInkSoft,
    "--td-rail-active": colour.railActive,
    "--td-sheet": elevation.sheet,
    "--td-layer": elevation.layer,
  },
  light: {
    "--mantine-color-body": colour.surface,
    "--mantine-color-text": colour.ink,
    "--mantine-color-dimmed": colour.inkQuiet,
    "--mantine-color-placeholder": colour.inkQuiet,
    "--mantine-color-default-border": colour.lineStrong,
    "--mantine-color-error": brick[6],
    "--mantine-color-anchor": pine[6],
  },
  dark: {},
});
