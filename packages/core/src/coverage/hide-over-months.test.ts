import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideOverMonths } from './hide-over-months.ts'
import { FEWEST_SHOWN, hideSmall, isSmall, rangeOf } from './hide-small.ts'
import type { Count } from './trend.ts'
import type { ColumnOfMonth } from './what-is-left.ts'

const of = (...cells: readonly (readonly [number, number])[]): ColumnOfMonth => ({
  cells: cells.map(([served, population]) => ({ served, population })),
})

test('one month alone hides what a page of one month hides', () => {
  const cell = fc
    .record({ population: fc.nat(40), share: fc.nat(100) })
    .map(({ population, share }): Count => ({
      population,
      served: Math.round((population * share) / 100),
    }))
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 9 }), (cells) => {
      expect(hideOverMonths([{ cells }])).toEqual([hideSmall(cells)])
    }),
  )
})

test('a month later does not tell what was hidden: 24 of two, of which one has 20 at most', () => {
  const october = of([4, 30], [20, 40], [30, 60])
  const november = of([6, 30], [20, 40], [30, 60])
  // Both shown would leave 4 alone for the first of October.
  expect(hideOverMonths([october, november])).toEqual([
    [true, true, false],
    [true, true, false],
  ])
})

test('what a later month shows changes nothing of the months before', () => {
  fc.assert(
    fc.property(worlds(), (months) => {
      const all = hideOverMonths(months)
      expect(hideOverMonths(months.slice(0, -1))).toEqual(all.slice(0, -1))
    }),
  )
})

test('whoever has the pages of all months is left with five numbers for what is small', () => {
  fc.assert(
    fc.property(worlds(), (months) => {
      const hidden = hideOverMonths(months)
      for (const [at, { cells }] of months.entries()) {
        for (const [place, cell] of cells.entries()) {
          // What was hidden for the sake of others could have been shown.
          if (!isSmall(cell)) continue
          const { min, max } = rangeOf(cell)
          const possible = numbersOf(months, hidden, at, place)
          // What the totals give away, everything hidden from some month on, no page can keep.
          const least = months.slice(at).map((_, later) => {
            const rest = hidden.map((row, month) =>
              month < at + later ? row : row.map(() => true),
            )
            return numbersOf(months, rest, at, place).size
          })
          expect(possible.size).toBeGreaterThanOrEqual(
            Math.min(FEWEST_SHOWN, max - min + 1, ...least),
          )
        }
      }
    }),
    { numRuns: 100 },
  )
})

/** Places of which some have few served at first and others enough, in two months; numbers only grow. */
function worlds() {
  const place = fc
    .record({
      population: fc.integer({ min: 11, max: 15 }),
      start: fc.oneof(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 5, max: 11 })),
      more: fc.nat(3),
    })
    .map(({ population, start, more }): readonly [Count, Count] => {
      const one = Math.min(start, population)
      return [
        { population, served: one },
        { population, served: Math.min(population, one + more) },
      ]
    })
  return fc
    .array(place, { minLength: 3, maxLength: 3 })
    .map((places): readonly ColumnOfMonth[] => [
      { cells: places.map(([first]) => first) },
      { cells: places.map(([, second]) => second) },
    ])
}

/** All that may have been served in a cell, in every world that gives the same pages: tried one by one. */
function numbersOf(
  months: readonly ColumnOfMonth[],
  hidden: readonly (readonly boolean[])[],
  month: number,
  place: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  const rows = months.map(({ cells }, at) => rowsOf(cells, hidden[at] ?? []))
  const follow = (at: number, before: readonly number[] | undefined, seen: number): boolean => {
    if (at === months.length) return true
    return (rows[at] ?? []).some(
      (row) =>
        (at !== month || row[place] === seen) &&
        row.every((served, one) => served >= (before?.[one] ?? 0)) &&
        follow(at + 1, row, seen),
    )
  }
  for (let seen = 0; seen <= 15; seen += 1) if (follow(0, undefined, seen)) found.add(seen)
  return found
}

/** Every way to fill a month of which the sum and what is shown are known. */
function rowsOf(
  cells: readonly Count[],
  hidden: readonly boolean[],
): readonly (readonly number[])[] {
  const sum = cells.reduce((all, { served }) => all + served, 0)
  let rows: (readonly number[])[] = [[]]
  for (const [place, cell] of cells.entries()) {
    const { min, max } = hidden[place] ? rangeOf(cell) : { min: cell.served, max: cell.served }
    const ways = Array.from({ length: max - min + 1 }, (_, n) => min + n)
    rows = rows.flatMap((row) => ways.map((way) => [...row, way]))
  }
  return rows.filter((row) => row.reduce((all, one) => all + one, 0) === sum)
}
