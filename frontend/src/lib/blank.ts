type Nulled<T> = T extends string ? string | null : T;

/**
 * Values of a form as the API wants them: text is trimmed, an empty one is `null`; lists lose their empty lines.
 * Other values stay as they are.
 */
export function blankToNull<Values extends object>(values: Values): { [Key in keyof Values]: Nulled<Values[Key]> } {
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") return value.trim() || null;
    if (Array.isArray(value)) return value.map(clean).filter((item) => item !== null);
    if (value && typeof value === "object") return blankToNull(value);
    return value;
  };
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, clean(value)])) as never;
}
