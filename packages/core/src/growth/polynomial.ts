import { at } from './unpack.ts'

/** A curve known at knots: `ys[i]` at `xs[i]`, `xs` rising. */
export interface Knots {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** On the one polynomial through all knots: a line through two, a parabola through three. */
export function polynomial({ xs, ys }: Knots, x: number): number {
  return ys.reduce((sum, y, i) => {
    const own = at(xs, i)
    const weight = xs.reduce(
      (product, other, k) => (k === i ? product : (product * (x - other)) / (own - other)),
      1,
    )
    return sum + y * weight
  }, 0)
}
