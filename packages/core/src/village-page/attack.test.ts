import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Count } from '../coverage/trend.ts'
import { isKeptBack, publishedTogether, staysKeptBack } from './published.ts'

/**
 * An attack on the pages: somebody has every page of every village, subdistrict and regency as it was in every month,
 * knows from elsewhere how many people each village has (whichever denominator is right), how pages are made, and that
 * who was served stays so. A number that a page keeps back is found out when every world that gives the same pages has
 * the same number there. By month, of each village.
 */
type World = readonly (readonly Count[])[]

/** All that is ever published: of each village, undefined where nothing is said; then of two subdistricts and the regency. */
function pagesOf(world: World) {
  const wasKeptBack = new Set<number>()
  return world.map((counts) => {
    const villages = counts.map((count, at) =>
      isKeptBack(count, wasKeptBack.has(at)) ? undefined : count,
    )
    counts.forEach((count, at) => staysKeptBack(count) && wasKeptBack.add(at))
    const together = (some: readonly (Count | undefined)[]) =>
      publishedTogether(some.filter((count) => count !== undefined))
    const halves = [0, 1].map((half) => together(villages.filter((_, at) => at % 2 === half)))
    return { villages, larger: [...halves, together(villages)] }
  })
}

/** Whether there is another world with the same pages and another number there. */
function isOpen(world: World, month: number, village: number): boolean {
  const pages = JSON.stringify(pagesOf(world))
  for (const changed of changesOf(world, month, village)) {
    if (isPossible(changed) && JSON.stringify(pagesOf(changed)) === pages) return true
  }
  return false
}

/** A few more or fewer served in that village, of each month its own few: no other village need change to hide them. */
function* changesOf(world: World, month: number, village: number): Generator<World> {
  for (const first of STEPS) {
    for (const second of STEPS) {
      for (const third of STEPS) {
        const steps = [first, second, third]
        if (steps[month] !== 0) yield moved(world, village, steps)
      }
    }
  }
}
/** The nearest first: most are found at once. */
const STEPS = [0, 1, -1, 2, -2, 3, -3, 4, -4]

const moved = (world: World, village: number, steps: readonly number[]): World =>
  world.map((counts, at) =>
    counts.map((count, of) =>
      of === village ? { ...count, served: count.served + (steps[at] ?? 0) } : count,
    ),
  )

const isPossible = (world: World): boolean =>
  world.every((counts, month) =>
    counts.every(
      ({ population, served }, village) =>
        served >= (world[month - 1]?.[village]?.served ?? 0) && served <= population,
    ),
  )

/** Three months in which people and those served only become more. */
const village = fc
  .record({
    people: fc.oneof(fc.nat(12), fc.nat(40)),
    share: fc.constantFrom(0, 10, 40, 60, 90, 100),
    more: fc.array(fc.record({ people: fc.nat(6), served: fc.nat(4) }), {
      minLength: 2,
      maxLength: 2,
    }),
  })
  .map(({ people, share, more: [second, third] }) => {
    const one = { population: people, served: Math.round((people * share) / 100) }
    const two = grown(one, second)
    return [one, two, grown(two, third)]
  })
const grown = (
  { population, served }: Count,
  more: { readonly people: number; readonly served: number } = { people: 0, served: 0 },
): Count => {
  const people = population + more.people
  return { population: people, served: Math.min(people, served + more.served) }
}
const world = fc
  .array(village, { minLength: 2, maxLength: 7 })
  .map((villages): World => [0, 1, 2].map((month) => villages.flatMap((of) => of[month] ?? [])))

describe('whoever has all pages without names', () => {
  test('finds out no number that one of them keeps back', () => {
    fc.assert(
      fc.property(world, (counts) => {
        for (const [month, { villages }] of pagesOf(counts).entries()) {
          for (const [at, count] of villages.entries()) {
            if (count !== undefined) continue
            expect([month, at, isOpen(counts, month, at)]).toEqual([month, at, true])
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('subtracts in vain: what a village keeps back is in no larger number', () => {
    const [{ villages, larger } = { villages: [], larger: [] }] = pagesOf([
      [
        { population: 30, served: 4 },
        { population: 30, served: 20 },
        { population: 30, served: 10 },
      ],
    ])
    expect(villages[0]).toBeUndefined()
    expect(larger[0]).toEqual({ population: 30, served: 10 })
    expect(larger[2]).toEqual({ population: 60, served: 30 })
  })

  test('sees nothing again of a number that went between two that are known', () => {
    // 15 of 20, then hidden, then 16 of 22: it would have been 16 of 20.
    expect(staysKeptBack({ population: 20, served: 16 })).toBe(true)
    expect(isKeptBack({ population: 22, served: 16 }, true)).toBe(true)
  })
})
