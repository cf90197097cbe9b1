import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { tick } from '../journal/clock.ts'
import { coachingHints, type CoachingTopic } from './coaching-hint.ts'
import { digitPreference } from './last-digits.ts'
import { measures, readingsOf, type Readings, type WrittenVisit } from './written-visit.ts'

const START = Date.parse('2026-11-09T01:00:00Z')
const minutes = (n: number) => n * 60_000

/** Visits of one device, so many milliseconds apart. */
function written(
  readings: readonly Readings[],
  { apart = minutes(2), ...rest }: Partial<WrittenVisit> & { readonly apart?: number } = {},
): readonly WrittenVisit[] {
  return readings.map((each, n) => ({
    subject: `person ${n}`,
    household: `house ${n}`,
    on: localDate('2026-11-09'),
    clock: tick(START + n * apart, 'phone'),
    device: 'phone',
    setting: 'posyandu',
    readings: each,
    ...rest,
  }))
}
const never = () => undefined
const topicsOf = (
  visits: readonly WrittenVisit[],
  before: (visit: WrittenVisit) => WrittenVisit | undefined = never,
): readonly CoachingTopic[] => coachingHints({ visits, before }, []).map(({ topic }) => topic)

/** Numbers that look measured: every last digit as often as another. */
const honest = (n: number): Readings => ({
  weight: [(62 + ((n * 37) % 400)) / 10],
  length: [(612 + ((n * 173) % 500)) / 10],
})
const many = (n: number, of: (n: number) => Readings = honest) =>
  Array.from({ length: n }, (_, at) => of(at))

test('nothing is said of a kader who measures', () => {
  expect(topicsOf(written(many(200)))).toEqual([])
  expect(topicsOf([])).toEqual([])
})

test('the measures are fields of the catalogue, each always the same thing', () => {
  const codes: Record<string, readonly string[]> = {
    weight: ['loinc:29463-7'],
    length: ['loinc:8302-2'],
    height: ['loinc:8302-2'],
    waist: ['snomed:276361009'],
    systolic: ['loinc:8480-6'],
    diastolic: ['loinc:8462-4'],
  }
  for (const measure of measures) {
    const used = catalogue.services.flatMap(({ observes }) => {
      const field = observes[measure]
      return field?.kind === 'quantity' ? [field.code] : []
    })
    expect([...new Set(used)], measure).toEqual(codes[measure])
  }
})

test('a visit with several services has each measure once, with all its readings', () => {
  const given = (service: string, answers: Readings & { readonly note?: string }) => ({
    service,
    answers: { ...answers },
    outcomes: {},
  })
  const first = { ...given('a', {}), answers: { weight: 61.2, systolic: [142, 138] } }
  const second = {
    ...given('b', {}),
    answers: { weight: 61.2, height: { notMeasured: 'refused' as const } },
  }
  expect(readingsOf([first, second])).toEqual({ weight: [61.2], systolic: [142, 138] })
})

describe('last digits', () => {
  const ending = (digits: readonly number[], n: number, place: 0.1 | 1) =>
    Array.from({ length: n }, (_, at) => {
      const digit = digits[at % digits.length] ?? 0
      return place === 1 ? 110 + 10 * (at % 4) + digit : Number(`${5 + (at % 7)}.${digit}`)
    })

  test('weights that end in nought and five are seen, with what chance would give', () => {
    expect(digitPreference(ending([0, 5], 60, 0.1), 0.1)).toEqual({
      of: 60,
      seen: 60,
      digits: [0, 5],
      expected: 12,
    })
  })
  test('fewer than fifty readings say nothing', () => {
    expect(digitPreference(ending([0], 49, 0.1), 0.1)).toBeUndefined()
    expect(digitPreference(ending([0], 50, 0.1), 0.1)).toMatchObject({ digits: [0], expected: 5 })
  })
  test('a gauge with a mark every two has even digits only, and that is no preference', () => {
    expect(digitPreference(ending([0, 2, 4, 6, 8], 100, 1), 1)).toBeUndefined()
    expect(digitPreference(ending([0, 0, 0, 2, 4, 6, 8], 105, 1), 1)).toMatchObject({ digits: [0] })
  })
  test('a scale that also shows hundredths is read in tenths', () => {
    const fine = Array.from({ length: 100 }, (_, n) => 7 + n / 20)
    expect(digitPreference(fine, 0.1)).toBeUndefined()
  })
  test('of chance hardly ever is anything said', () => {
    const chance = fc.array(fc.integer({ min: 20, max: 320 }), { minLength: 60, maxLength: 160 })
    const said = fc.sample(chance, { numRuns: 500, seed: 4 }).filter(
      (tenths) =>
        digitPreference(
          tenths.map((n) => n / 10),
          0.1,
        ) !== undefined,
    )
    expect(said.length).toBeLessThanOrEqual(3)
  })
})

describe('the same values', () => {
  test('of one person after the other', () => {
    const twice = written(many(40, (n) => honest(Math.floor(n / 2))))
    expect(coachingHints({ visits: twice, before: never }, [])).toEqual([
      { topic: 'same-as-neighbour', seen: 20, of: 39, isTalkedAbout: false },
    ])
  })
  test('pressures rounded to tens are alike now and then, which is not yet copying', () => {
    const rounded = many(40, (n) => ({
      systolic: [110 + 10 * ((n * 7) % 4)],
      diastolic: [70 + 10 * ((n * 3) % 3)],
    }))
    expect(topicsOf(written(rounded))).not.toContain('same-as-neighbour')
  })
  test('one number alike is chance', () => {
    expect(topicsOf(written(many(40, () => ({ weight: [9.4] }))))).not.toContain(
      'same-as-neighbour',
    )
  })
  test('of the same people as last time', () => {
    const visits = written(many(20))
    const same = topicsOf(visits, (visit) => visit)
    expect(same).toEqual(['same-as-before'])
  })
  test("an adult's height stays as it is", () => {
    const adult = many(20, (n) => ({ weight: [55 + n * 1.7], height: [150 + n] }))
    const visits = written(adult)
    expect(topicsOf(visits, (visit) => visit)).toEqual([])
  })
})

describe('pace', () => {
  const seconds = (n: number) => n * 1000
  test('forms that are done sooner than one can type', () => {
    const pairs = written(many(30)).map((visit, n) => ({
      ...visit,
      clock: tick(START + minutes(3) * Math.floor(n / 2) + seconds(n % 2) * 4, 'phone'),
    }))
    expect(coachingHints({ visits: pairs, before: never }, [])).toEqual([
      { topic: 'fast', seen: 15, of: 29, isTalkedAbout: false },
    ])
  })
  test('twelve seconds for a person is practice', () => {
    expect(topicsOf(written(many(100), { apart: seconds(12) }))).toEqual([])
  })
  test('visits to five houses within a minute', () => {
    const home = written(many(5), { apart: seconds(14), setting: 'home' })
    expect(coachingHints({ visits: home, before: never }, [])).toMatchObject([
      { topic: 'at-once', seen: 5, what: 'houses', on: '2026-11-09' },
    ])
    const family = written(many(5), { apart: seconds(14), setting: 'home', household: 'one' })
    expect(topicsOf(family)).toEqual([])
  })
  test('ten people within a minute, said once and not also as fast', () => {
    expect(topicsOf(written(many(30), { apart: seconds(5) }))).toEqual(['at-once'])
  })
  test('a stamp that was only pushed past a clock ahead tells no moment', () => {
    let last = tick(START + minutes(600), 'other')
    const pushed = written(many(30)).map((visit, n) => {
      last = tick(START + minutes(2 * n), 'phone', last)
      return { ...visit, clock: last }
    })
    expect(topicsOf(pushed)).toEqual([])
  })
  test('two phones of one kader run side by side', () => {
    const visits = written(many(40), { apart: seconds(8) }).map((visit, n) => ({
      ...visit,
      device: n % 2 === 0 ? 'phone' : 'tablet',
    }))
    expect(topicsOf(visits)).toEqual([])
  })
})

describe('what was talked about', () => {
  const visits = written(many(40, (n) => honest(Math.floor(n / 2))))
  const talk = (at: number) => [{ topic: 'same-as-neighbour' as const, at }]
  test('rests while nothing written since gives it again', () => {
    const [hint] = coachingHints({ visits, before: never }, talk(START + minutes(58)))
    expect(hint).toMatchObject({ isTalkedAbout: false, seen: 5 })
    const [later] = coachingHints({ visits, before: never }, talk(START + minutes(90)))
    expect(later).toMatchObject({ isTalkedAbout: true, seen: 20, of: 39 })
  })
  test('does not quiet another hint', () => {
    const other = [{ topic: 'fast' as const, at: START + minutes(90) }]
    expect(coachingHints({ visits, before: never }, other)[0]?.isTalkedAbout).toBe(false)
  })
})
