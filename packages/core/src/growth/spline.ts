import type { Knots } from './polynomial.ts'
import { at } from './unpack.ts'

/**
 * The cubic spline through four knots or more: between each two a cubic, everywhere with the same slope and
 * curvature from both sides; at either end it bends like the cubic through the outer four.
 * @returns the curve from the first knot to the last
 */
export function spline(knots: Knots): (x: number) => number {
  const { xs, ys } = knots
  const bends = curvatures(knots)
  return (x) => {
    const right = firstFrom(xs, x)
    const [width, after, ahead] = [gap(xs, right), x - at(xs, right - 1), at(xs, right) - x]
    const [bendLeft, bendRight] = [at(bends, right - 1), at(bends, right)]
    return (
      (bendLeft * ahead ** 3 + bendRight * after ** 3) / (6 * width) +
      (at(ys, right - 1) / width - (bendLeft * width) / 6) * ahead +
      (at(ys, right) / width - (bendRight * width) / 6) * after
    )
  }
}

const gap = (values: readonly number[], i: number): number => at(values, i) - at(values, i - 1)

/** The knot at or right of `x`, never the first. */
function firstFrom(xs: readonly number[], x: number): number {
  let [low, high] = [1, xs.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (at(xs, middle) < x) low = middle + 1
    else high = middle
  }
  return low
}

/** Second derivatives at the knots, from the tridiagonal system of equal slopes. */
function curvatures({ xs, ys }: Knots): readonly number[] {
  const last = xs.length - 1
  const bends = [bendOfCubic({ xs, ys }, 0, 0)]
  const upper = [0]
  for (let i = 1; i < last; i += 1) {
    const [before, after] = [gap(xs, i), gap(xs, i + 1)]
    const kink = 6 * (gap(ys, i + 1) / after - gap(ys, i) / before)
    const pivot = 2 * (before + after) - before * at(upper, i - 1)
    upper.push(after / pivot)
    bends.push((kink - before * at(bends, i - 1)) / pivot)
  }
  bends.push(bendOfCubic({ xs, ys }, last - 3, last))
  for (let i = last - 1; i > 0; i -= 1) bends[i] = at(bends, i) - at(upper, i) * at(bends, i + 1)
  return bends
}

/** Second derivative at `knot` of the cubic through four knots from `first`, by divided differences. */
function bendOfCubic({ xs, ys }: Knots, first: number, knot: number): number {
  const own = xs.slice(first, first + 4)
  const table = ys.slice(first, first + 4)
  for (let order = 1; order < 4; order += 1) {
    for (let i = 3; i >= order; i -= 1) {
      table[i] = (at(table, i) - at(table, i - 1)) / (at(own, i) - at(own, i - order))
    }
  }
  const x = at(xs, knot)
  const offsets = own.slice(0, 3).reduce((sum, other) => sum + (x - other), 0)
  return 2 * at(table, 2) + 2 * at(table, 3) * offsets
}
