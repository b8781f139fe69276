import type { IsoDate } from "./dates";

/** Full years that somebody born on a day has lived by another day (V-01: age is computed, never stored). */
export function ageOn(birthDate: IsoDate, date: IsoDate): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Age from which a person consents alone (L-03). */
export const ADULT = 18;
