/** A value of a chart, as it is written: at most one decimal, comma. */
export const figure = (value: number) => value.toLocaleString("ru", { maximumFractionDigits: 1 });

/** Share of `part` in `whole` as whole percent; 0 of nothing. */
export const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 100));

/** Smallest «round» number (1, 2, 5 × 10ⁿ) that is not below the largest value; 1 when all are 0. */
export function niceCeiling(values: readonly number[]): number {
  const largest = Math.max(0, ...values);
  if (largest <= 1) return 1;
  const unit = 10 ** Math.floor(Math.log10(largest));
  return [1, 2, 5, 10].map((step) => step * unit).find((round) => round >= largest) ?? largest;
}
