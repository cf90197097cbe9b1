/** Steps by which years are read easily. */
const steps = [1, 2, 5, 10, 20, 50, 100]

/** Every how many years one is named, so that names of a width fit side by side into the whole. */
export function labelStep(
  years: number,
  { label, whole }: { readonly label: number; readonly whole: number },
): number {
  const fitting = steps.find((step) => (whole * step) / years >= label)
  return fitting ?? years
}
