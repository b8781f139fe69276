interface SignProps {
  size?: number;
  /** colours of the two shapes */
  first?: string;
  second?: string;
}

/** Two linked shapes: the sign of Tandem. Decorative; the word stands beside it or in the label of its link. */
export function Sign({ size = 28, first = "currentColor", second = "var(--mantine-color-amber-4)" }: SignProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="3 3 26 26"
      fill="none"
      strokeWidth="4.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M13 6.5A7.5 7.5 0 0 0 5.5 14v4a7.5 7.5 0 0 0 13.4 4.6" stroke={first} />
      <path d="M19 25.5a7.5 7.5 0 0 0 7.5-7.5v-4a7.5 7.5 0 0 0-13.4-4.6" stroke={second} />
    </svg>
  );
}

/** Sign and word «Тандем». */
export function Wordmark({ size = 28 }: { size?: number }) {
  return (
    <span style={{ display: "inline-flex", alignItems: "center", gap: size * 0.36 }}>
      <Sign size={size} />
      <span style={{ fontSize: size * 0.76, fontWeight: 680, letterSpacing: "-0.02em", lineHeight: 1 }}>Тандем</span>
    </span>
  );
}
