// WHO prints its smooth curves with four or five decimals. Between rows that rounding shows as ripples,
// so each value is moved, by no more than the half unit that rounding may have taken, to where the curve
// runs smoothest. Rounded again, every value is the printed one.

/** Root mean square of the moves, in units of the last digit; rounding alone leaves 0.29. */
const MOVE = 0.25
/** Just below the half unit, so that a tenth of a unit is kept without changing sides. */
const FARTHEST = 0.4
/** The divided difference of this order is held small. */
const ORDER = 3

/** `values` are whole units of the last printed digit, at rising `xs`. */
export function unround(xs, values) {
  if (new Set(values).size === 1) return values
  const roughness = roughnessAt(xs)
  const smoothed = (weight) =>
    solve(
      roughness.map((row, i) => row.map((value, k) => value * weight + (i === k ? 1 : 0))),
      values,
    )
  let [low, high] = [-40, 20]
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2
    if (moved(smoothed(10 ** middle), values) < MOVE) low = middle
    else high = middle
  }
  return smoothed(10 ** low).map((value, i) =>
    Math.min(values[i] + FARTHEST, Math.max(values[i] - FARTHEST, value)),
  )
}

const moved = (fitted, values) =>
  Math.sqrt(fitted.reduce((sum, value, i) => sum + (value - values[i]) ** 2, 0) / values.length)

/** The matrix whose quadratic form is the sum of squared divided differences, by length. */
function roughnessAt(xs) {
  const matrix = xs.map(() => xs.map(() => 0))
  for (let first = 0; first + ORDER < xs.length; first += 1) {
    const own = xs.slice(first, first + ORDER + 1)
    const weights = own.map((x, i) =>
      own.reduce((product, other, k) => (k === i ? product : product / (x - other)), 1),
    )
    const length = own[ORDER] - own[0]
    weights.forEach((a, i) =>
      weights.forEach((b, k) => (matrix[first + i][first + k] += a * b * length)),
    )
  }
  return matrix
}

/** Gauss for a symmetric positive matrix with a band of `ORDER` beside the diagonal. */
function solve(matrix, right) {
  const x = [...right]
  for (let i = 0; i < x.length; i += 1) {
    for (let row = i + 1; row <= Math.min(i + ORDER, x.length - 1); row += 1) {
      const factor = matrix[row][i] / matrix[i][i]
      for (let k = i; k <= Math.min(i + ORDER, x.length - 1); k += 1) {
        matrix[row][k] -= factor * matrix[i][k]
      }
      x[row] -= factor * x[i]
    }
  }
  for (let i = x.length - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k <= Math.min(i + ORDER, x.length - 1); k += 1) x[i] -= matrix[i][k] * x[k]
    x[i] /= matrix[i][i]
  }
  return x
}
