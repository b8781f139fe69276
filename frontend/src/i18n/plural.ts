const rules = new Intl.PluralRules("ru");

/** Forms of a Russian noun: 1 встреча, 2 встречи, 5 встреч. */
export type Forms = readonly [one: string, few: string, many: string];

/** The form of the noun that stands after `n`; a fraction takes the form of «2 встречи» (полторы встречи). */
export function plural(n: number, [one, few, many]: Forms): string {
  const rule = rules.select(n);
  return rule === "one" ? one : rule === "many" ? many : few;
}

/** Number and noun joined by a no-break space: «5 встреч». */
export function counted(n: number, forms: Forms): string {
  return `${n.toLocaleString("ru")}\u00a0${plural(n, forms)}`;
}
