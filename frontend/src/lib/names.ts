/**
 * «Христолюбова-Преображинская А. К.» from «Христолюбова-Преображинская Александра Константиновна»: the family name
 * and initials, tied by no-break spaces.
 */
export function initials(fullName: string): string {
  const [family = "", ...others] = fullName.split(/\s+/).filter(Boolean);
  return [family, ...others.map((name) => `${name.slice(0, 1)}.`)].join("\u00a0");
}
