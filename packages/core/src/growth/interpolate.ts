import { at } from './unpack.ts'

/** A curve known at knots: `ys[i]` at `xs[i]`, `xs` rising. */
export interface Knots {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
}

/** On the polynomial through `count` knots around `x` (2 line, 3 parabola, 4 cubic). */
export function interpolate({ xs, ys }: Knots, x: number, count: number): number {
  let right = 1
  while (right < xs.length - 1 && at(xs, right) < x) right += 1
  const before = Math.floor(count / 2)
  const first = Math.max(0, Math.min(right - before, xs.length - count))
  let sum = 0
  for (let i = first; i < first + count; i += 1) {
    let weight = 1
    for (let k = first; k < first + count; k += 1) {
      if (k !== i) weight *= (x - at(xs, k)) / (at(xs, i) - at(xs, k))
    }
    sum += weight * at(ys, i)
  }
  return sum
}
