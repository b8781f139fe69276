import type { Placeholder } from "./queries";

/** How the placeholder is written in a template. */
export function written({ name, kind }: Placeholder): string {
  return kind === "text" ? `{{${name}}}` : `{{#${name}}} … {{/${name}}}`;
}

/** Whether the name or the meaning of the placeholder, or of one inside it, has the words. */
export function matches(one: Placeholder, words: string): boolean {
  const text = `${one.name} ${one.label}`.toLowerCase();
  return text.includes(words.trim().toLowerCase()) || one.items.some((item) => matches(item, words));
}
