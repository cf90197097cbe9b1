import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate, monthOf } from '../calendar/local-date.ts'
import { roles } from '../sync/account.ts'
import { allActivities, allSources } from './activity.ts'
import { budgetNow } from './budget.ts'
import {
  claimNow,
  claimSteps,
  holdsLines,
  stepTrouble,
  type Claim,
  type ClaimStep,
} from './claim.ts'
import { ledgerOf, type Written } from './ledger.ts'
import { hoursOf, loadsOf } from './load.ts'
import { priced, rateOn, sumOf, type Rate } from './rate.ts'

const first = localDate('2026-11-01')
const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(first, n))
const written: fc.Arbitrary<Written> = fc.record({
  kind: fc.constantFrom('session', 'served', 'visit', 'talk'),
  on: day,
  what: fc.constantFrom('a', 'b', 'c'),
})
const additions = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('x', 'y', 'z'),
    activity: fc.constantFrom('distance', 'meeting'),
    on: day,
    quantity: fc.integer({ min: 1, max: 500 }),
  }),
  { selector: ({ id }) => id },
)
const rate: fc.Arbitrary<Rate> = fc.record(
  {
    village: fc.constant('19.06.01.2001'),
    source: fc.constantFrom(...allSources),
    activity: fc.constantFrom(...allActivities),
    from: day,
    amount: fc.integer({ min: 0, max: 10_000_000 }),
    basis: fc.constant('SK'),
    isSupplement: fc.boolean(),
  },
  { requiredKeys: ['village', 'source', 'activity', 'from', 'basis', 'isSupplement'] },
)
const ledger = fc.tuple(fc.array(written), additions).map(([all, more]) => ledgerOf(all, more))

test('the same work read in any order, or twice, is the same ledger with every key once', () => {
  fc.assert(
    fc.property(fc.array(written), additions, (all, more) => {
      const lines = ledgerOf(all, more)
      expect(ledgerOf([...all, ...all].toReversed(), more)).toEqual(lines)
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length)
    }),
  )
})

test('a kader at two Posyandu on one day has one day; on two days two; and one active month', () => {
  const at = (what: string, on: string): Written => ({ kind: 'served', what, on: localDate(on) })
  const count = (all: readonly Written[], activity: string) =>
    ledgerOf(all, []).filter((line) => line.activity === activity).length
  const same = [at('melati', '2026-11-05'), at('kenanga', '2026-11-05')]
  expect([count(same, 'session-day'), count(same, 'person-served')]).toEqual([1, 2])
  const two = [...same, at('kenanga', '2026-11-09')]
  expect([count(two, 'session-day'), count(two, 'month')]).toEqual([2, 1])
})

test('a rate that changes within a month is paid from its day on, to the day', () => {
  const rates: Rate[] = [
    ['2026-01-01', 20_000],
    ['2026-11-16', 25_000],
  ].map(([from, amount]) => ({
    village: '19.06.01.2001',
    source: 'bok',
    activity: 'home-visit',
    from: localDate(String(from)),
    amount: Number(amount),
    basis: 'SK',
    isSupplement: false,
  }))
  const visit = (on: string): Written => ({ kind: 'visit', on: localDate(on), what: 'a' })
  const lines = ledgerOf([visit('2026-11-15'), visit('2026-11-16')], [])
  expect(priced(lines, rates, 'bok').map((line) => line.rate)).toEqual([20_000, 25_000])
  expect(
    rateOn(rates, { source: 'bok', activity: 'home-visit', on: localDate('2025-12-31') }),
  ).toBe(undefined)
})

test('a claim is its ledger at the rates of the days, in whole rupiah, and no line is paid without a rate', () => {
  fc.assert(
    fc.property(ledger, fc.array(rate), fc.constantFrom(...allSources), (lines, rates, source) => {
      const all = priced(lines, rates, source)
      for (const line of all) {
        const { amount, isSupplement } = rateOn(rates, { source, ...line }) ?? {}
        expect([line.rate, line.supplement !== undefined]).toEqual([amount, isSupplement])
      }
      const only = rates.filter((one) => one.source === source)
      const expected = lines.reduce(
        (sum, line) => sum + line.quantity * (rateOn(only, { source, ...line })?.amount ?? 0),
        0,
      )
      expect(sumOf(priced(lines, only, source))).toBe(expected)
      expect(Number.isSafeInteger(expected)).toBe(true)
    }),
  )
})

const people = ['kader', 'bidan', 'kepala', 'bendahara', 'petugas']
const attempt = fc.record({
  step: fc.constantFrom(...claimSteps),
  by: fc.constantFrom(...people),
  role: fc.constantFrom(...roles),
  isTreasurer: fc.boolean(),
  amount: fc.integer({ min: -5, max: 3_000_000 }),
  strikes: fc.integer({ min: 0, max: 4 }),
  note: fc.constantFrom('', 'alasan'),
})

test('whatever is tried: paid <= approved <= claimed, three hands, none of them the kader’s', () => {
  fc.assert(
    fc.property(
      ledger,
      fc.array(rate),
      fc.array(attempt, { maxLength: 30 }),
      (work, rates, tried) => {
        const lines = priced(work, rates, 'bok')
        const [month = monthOf(first)] = work.map(({ on }) => monthOf(on))
        const claim: Claim = {
          id: 'c',
          village: 'v',
          kader: 'kader',
          month,
          source: 'bok',
          lines,
          at: 0,
        }
        const steps: ClaimStep[] = []
        for (const { step, by, role, isTreasurer, amount, strikes, note } of tried) {
          const struck = lines.slice(0, strikes).map(({ key }) => key)
          const next = { step, struck, amount, note }
          const known = { claim, steps, gone: new Set<string>() }
          if (stepTrouble(known, { id: by, role, isTreasurer }, next) !== undefined) continue
          expect(step !== 'paid' || isTreasurer).toBe(true)
          steps.push({ ...next, number: steps.length + 1, by, at: 0 })
          const now = claimNow(claim, steps)
          expect(now.paid).toBeLessThanOrEqual(now.approved)
          expect(now.approved).toBeLessThanOrEqual(now.claimed)
          // Money that was paid is never taken out of the books.
          if (now.paid > 0) expect(holdsLines(now)).toBe(true)
        }
        const hands = (kind: string) => steps.flatMap(({ step, by }) => (step === kind ? [by] : []))
        if (hands('paid').length > 0) {
          const [confirmed, verified] = [hands('confirmed'), hands('verified')]
          expect([confirmed.length, verified.length]).toEqual([1, 1])
          const all = [...confirmed, ...verified, ...new Set(hands('paid'))]
          expect(new Set(all).size).toBe(all.length)
          expect(all).not.toContain('kader')
        }
      },
    ),
    { numRuns: 300 },
  )
})

const lines = priced(
  ledgerOf([{ kind: 'visit', on: first, what: 'a' }], []),
  [
    {
      village: 'v',
      source: 'bok',
      activity: 'home-visit',
      from: first,
      amount: 25_000,
      basis: 'SK',
      isSupplement: false,
    },
  ],
  'bok',
)
const claim: Claim = {
  id: 'c',
  village: 'v',
  kader: 'kader',
  month: monthOf(first),
  source: 'bok',
  lines,
  at: 0,
}
const stepBy = (step: ClaimStep['step'], by: string): ClaimStep => ({
  number: 1,
  step,
  by,
  struck: [],
  note: '',
  at: 0,
})

test('a line that the journal no longer holds is struck before anybody signs; a dispute is answered first', () => {
  const gone = new Set(lines.map(({ key }) => key))
  const pustu = { id: 'bidan', role: 'pustu', isTreasurer: false } as const
  const confirm = { step: 'confirmed', struck: [], note: '' } as const
  expect(stepTrouble({ claim, steps: [], gone }, pustu, confirm)).toBe('unknown-line')
  const disputed = [stepBy('disputed', 'kader')]
  expect(stepTrouble({ claim, steps: disputed, gone: new Set() }, pustu, confirm)).toBe('disputed')
  expect(stepTrouble({ claim, steps: [], gone: new Set() }, pustu, confirm)).toBe(undefined)
})

test('what was approved and then withdrawn is approved by nobody any more', () => {
  const steps = [
    stepBy('confirmed', 'bidan'),
    stepBy('verified', 'kepala'),
    stepBy('withdrawn', 'kader'),
  ]
  const now = claimNow(claim, steps)
  expect([now.state, holdsLines(now)]).toEqual(['withdrawn', false])
  expect(
    stepTrouble(
      { claim, steps, gone: new Set() },
      { id: 'bendahara', role: 'puskesmas', isTreasurer: true },
      { step: 'paid', struck: [], amount: 25_000, note: 'kuitansi 1' },
    ),
  ).toBe('not-now')
})

test('budget = paid + promised + asked + left; what was taken back asks for nothing', () => {
  const verified = [stepBy('confirmed', 'bidan'), stepBy('verified', 'kepala')]
  const paid = { ...stepBy('paid', 'bendahara'), amount: 10_000 }
  const all = [[], verified, [...verified, paid], [stepBy('returned', 'bidan')]].map((steps) =>
    claimNow(claim, steps),
  )
  expect(budgetNow(60_000, all)).toEqual({
    amount: 60_000,
    paid: 10_000,
    promised: 40_000,
    asked: 25_000,
    left: -15_000,
  })
  expect(budgetNow(undefined, [])).toEqual({ paid: 0, promised: 0, asked: 0 })
})

test('who has far more than the middle kader is named with what; two kader have no middle', () => {
  const of = (id: string, people: number) => ({ id, people, households: 10, hours: 4 })
  const all = [of('a', 40), of('b', 50), of('c', 90)]
  expect(loadsOf(all).map(({ above }) => above)).toEqual([[], [], ['people']])
  expect(loadsOf(all.slice(1)).flatMap(({ above }) => above)).toEqual([])
  expect(hoursOf(ledgerOf([{ kind: 'session', on: first, what: '' }], []))).toBeCloseTo(300 / 180)
})
