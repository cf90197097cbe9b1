import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, completedYears, localDate } from '../calendar/local-date.ts'
import { periodNamed } from '../judge/periods.ts'
import {
  birthdaysOf,
  isOfCluster,
  lifeStages,
  siblingsOf,
  stageYears,
  whoIs,
  whoPass,
} from './board-filter.ts'
import { hideParts } from './hide-parts.ts'
import { isSmall } from './hide-small.ts'
import type { Count } from './trend.ts'

const periodOf = (id: string) => {
  const period = periodNamed(id)
  if (period === undefined) throw new Error(id)
  return period
}
const year = periodOf('2026')
const woman = { sex: 'female', disability: 'unasked' } as const

test.each([
  ['2021-01-01', 'child'],
  ['2020-12-31', 'school'],
  ['2009-01-01', 'school'],
  ['2008-12-31', 'adult'],
  ['1967-01-01', 'adult'],
  ['1966-12-31', 'elderly'],
])('born on %s somebody is counted in 2026 as %s', (birthDate, stage) => {
  expect(whoIs({ ...woman, birthDate: localDate(birthDate) }, year)).toBe(`female ${stage}`)
})

test('a life stage is the age on the last day of the period, leap days included, and its birthdays say the same', () => {
  const born = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(localDate('1920-01-01'), n))
  const period = fc.constantFrom('2026', '2026/27', '2026-02', '2024-02', '2028').map(periodOf)
  fc.assert(
    fc.property(born, period, (birthDate, of) => {
      const years = completedYears(birthDate, addDays(of.before, -1))
      const passing = lifeStages.filter((stage) => {
        const { from = birthDate, before } = birthdaysOf(stage, of)
        return from <= birthDate && (before === undefined || birthDate < before)
      })
      const counted = { sex: 'male', birthDate, disability: 'with' } as const
      expect(whoIs(counted, of)).toBe(`male ${passing.join()} with`)
      const stage = passing[0] ?? 'child'
      // Born after the period, somebody is counted as a child.
      expect(stage === 'child' || years >= stageYears[stage].from).toBe(true)
      expect(years < (stageYears[stage].before ?? 1000)).toBe(true)
    }),
  )
})

test('a filter and its siblings are everybody, once', () => {
  for (const filter of [
    { sex: 'female' },
    { stage: 'adult' },
    { disability: 'with' },
    {},
  ] as const) {
    const all = siblingsOf(filter).flatMap(whoPass)
    expect(all.toSorted()).toEqual(whoPass({}).toSorted())
  }
  expect(whoPass({ sex: 'male', stage: 'school' })).toEqual(['male school with', 'male school'])
  expect(() => siblingsOf({ sex: 'male', disability: 'others' })).toThrow('two filters')
})

test('a cluster has its groups, and those that every cluster shares', () => {
  expect(isOfCluster('mother', 2)).toBe(true)
  expect(isOfCluster('illness', 2)).toBe(false)
  expect(isOfCluster('network', 4)).toBe(true)
})

describe('what a filter shows without names', () => {
  const count = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([served, rest]): Count => ({ served, population: served + rest }))
  const table = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 6 })
  const sum = (counts: readonly Count[]): Count => ({
    population: counts.reduce((all, { population }) => all + population, 0),
    served: counts.reduce((all, { served }) => all + served, 0),
  })
  /** All that can be read: the areas as they are, and by parts what is not hidden. */
  const seen = (areas: readonly (readonly Count[])[]) => {
    const hidden = hideParts(areas.map((area) => [area]))
    const parts = (areas[0] ?? []).map((_, at) => ({
      areas: areas.map((area, n) => (hidden.areas[n] === true ? undefined : area[at])),
      total: hidden.total ? undefined : sum(areas.flatMap((area) => area[at] ?? [])),
    }))
    return { areas: areas.map(sum), total: sum(areas.flat()), parts }
  }

  test('is never small, and nothing small follows from it', () => {
    fc.assert(
      fc.property(table, (areas) => {
        const view = seen(areas)
        for (const part of view.parts) {
          expect(
            [...part.areas, part.total].some((cell) => cell !== undefined && isSmall(cell)),
          ).toBe(false)
        }
        for (const [at, area] of areas.entries()) {
          if (!area.some(isSmall) || area.some(({ population }) => population === 0)) continue
          // One of the small part may be of the other one instead: who sees what is shown cannot tell.
          const small = area.findIndex(isSmall)
          const { served = 0, population = 0 } = area[small] ?? {}
          const one = served < population - served && served > 0 ? 1 : population > served ? 0 : 1
          const moved = (cell: Count, part: number): Count => {
            const by = part === small ? -1 : 1
            return { population: cell.population + by, served: cell.served + by * one }
          }
          const other: [Count, Count] = [moved(area[0], 0), moved(area[1], 1)]
          const instead = areas.with(at, other)
          if (other.some(isSmall)) expect(seen(instead)).toEqual(view)
        }
      }),
    )
  })

  test('says nothing of a month that was hidden by the months around it', () => {
    const of = (women: number, men: number): readonly Count[] => [
      { population: 20, served: women },
      { population: 40, served: men },
    ]
    const [january, february, june] = [of(4, 20), of(5, 21), of(12, 30)]
    expect(hideParts([[january]]).areas).toEqual([true])
    expect(hideParts([[february]]).areas).toEqual([false])
    // Of 24 in January at most 21 were men and 5 women: three numbers would be left.
    expect(hideParts([[january, february]]).areas).toEqual([true])
    expect(hideParts([[january, february, june]]).areas).toEqual([false])
  })
})
