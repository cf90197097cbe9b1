/** L, M and S of many rows, column by column. */
export interface Columns {
  readonly l: readonly number[]
  readonly m: readonly number[]
  readonly s: readonly number[]
}

/** WHO prints L and M with four decimals, S with five. */
const PRINTED = { l: 10_000, m: 10_000, s: 100_000 } as const
/** Packed with one decimal more, see `scripts/growth-tables/unround.mjs`. */
const PACKED = { l: 100_000, m: 100_000, s: 1_000_000 } as const

/** As many decimals as WHO prints. */
export const asPrinted = (column: keyof Columns, value: number): number =>
  Math.round(value * PRINTED[column]) / PRINTED[column]

interface Packed {
  readonly L: string
  readonly M: string
  readonly S: string
}

/** Reads what `scripts/build-growth-tables.mjs` has packed. */
export function unpack(table: Packed): Columns {
  const m = integrate(table.M)
  return {
    l: fill(integrate(table.L), m.length).map((value) => value / PACKED.l),
    m: m.map((value) => value / PACKED.m),
    s: integrate(table.S).map((value) => value / PACKED.s),
  }
}

/** First value, first difference, then second differences. */
function integrate(packed: string): number[] {
  let value = 0
  let slope = 0
  return packed.split(' ').map((word, i) => {
    slope = i === 1 ? Number(word) : slope + Number(word)
    value += slope
    return value
  })
}

/** A constant is packed as one value. */
const fill = (values: readonly number[], length: number): readonly number[] =>
  values.length === 1 ? Array.from({ length }, () => at(values, 0)) : values

/** @throws RangeError outside of the list */
export function at(values: readonly number[], i: number): number {
  const value = values[i]
  if (value === undefined) throw new RangeError(`no row ${i} of ${values.length}`)
  return value
}

/** Tables are grown when first asked for, then kept. */
export function once<T>(grow: () => T): () => T {
  let kept: T | undefined
  return () => (kept ??= grow())
}
