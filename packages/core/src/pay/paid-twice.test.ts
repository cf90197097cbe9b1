import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate } from '../calendar/local-date.ts'
import { allSources, type PaySource } from './activity.ts'
import { ledgerOf } from './ledger.ts'
import { paidTwiceBy, sumOf, type PricedLine, type Rate } from './rate.ts'
import { unclaimedOf } from './unclaimed.ts'

const first = localDate('2026-11-01')
const visit = { kind: 'visit', on: first, what: 'a' } as const
const rateOf = (source: PaySource, amount: number, isSupplement = false): Rate => ({
  village: 'v',
  source,
  activity: 'home-visit',
  from: first,
  amount,
  basis: `SK ${source}`,
  isSupplement,
})
const lines = ledgerOf([visit], [])
const offers = (rates: readonly Rate[], held: Parameters<typeof unclaimedOf>[2] = []) =>
  unclaimedOf(lines, rates, held).map((open) => [open.source, sumOf(open.lines)])

test('a visit that BOK pays is not paid by the village too, unless its decree says that it comes on top', () => {
  const bok = rateOf('bok', 25_000)
  expect(paidTwiceBy(rateOf('village', 10_000), [bok])).toBe('bok')
  expect(paidTwiceBy(rateOf('village', 10_000, true), [bok])).toBe(undefined)
  expect(offers([bok, rateOf('village', 10_000, true)])).toEqual([
    ['bok', 25_000],
    ['village', 10_000],
  ])
  // Should two be written down all the same, one pays.
  expect(offers([rateOf('village', 10_000), bok])).toEqual([['bok', 25_000]])
})

test('what the village has paid is not claimed from BOK when its rate comes later', () => {
  const village = rateOf('village', 10_000)
  const held = unclaimedOf(lines, [village], [])
  expect(offers([village, rateOf('bok', 25_000)], held)).toEqual([])
  // What comes on top still does, and once.
  const onTop = [village, rateOf('regency', 5_000, true)]
  expect(offers(onTop, held)).toEqual([['regency', 5_000]])
  expect(offers(onTop, [...held, ...unclaimedOf(lines, onTop, held)])).toEqual([])
})

test('a rate that ends before another source begins is no second pay, nor one of another village', () => {
  const ended = { ...rateOf('bok', 0), from: addDays(first, 10) }
  const later = { ...rateOf('village', 10_000), from: addDays(first, 10) }
  expect(paidTwiceBy(later, [rateOf('bok', 25_000), ended])).toBe(undefined)
  expect(paidTwiceBy(later, [rateOf('bok', 25_000)])).toBe('bok')
  expect(paidTwiceBy(later, [{ ...rateOf('bok', 25_000), village: 'w' }])).toBe(undefined)
  // One that begins before the other and would run into it.
  expect(paidTwiceBy(rateOf('bok', 25_000), [later])).toBe('village')
})

const day = fc.integer({ min: 0, max: 20 }).map((n) => addDays(first, n))
const source = fc.constantFrom(...allSources)
const rate: fc.Arbitrary<Rate> = fc.record({
  village: fc.constant('v'),
  source,
  activity: fc.constantFrom('home-visit', 'session-day', 'month'),
  from: day,
  amount: fc.integer({ min: 0, max: 3 }),
  basis: fc.constant('SK'),
  isSupplement: fc.boolean(),
})
const work = fc
  .array(fc.record({ kind: fc.constantFrom('visit', 'served'), on: day, what: fc.constant('a') }))
  .map((written) => ledgerOf(written, []))
const event = fc.oneof(
  fc.record({ kind: fc.constant('rate'), rate, isChecked: fc.boolean() }),
  fc.record({ kind: fc.constant('claim'), source }),
  fc.record({ kind: fc.constant('give-back'), at: fc.nat({ max: 5 }) }),
  fc.record({ kind: fc.constant('work'), work }),
)

test('whatever the order of work, rates, claims and returns, a line is paid once by a source and once without a decree on top', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      let rates: readonly Rate[] = []
      let ledger = ledgerOf([], [])
      let held: readonly { source: PaySource; lines: readonly PricedLine[] }[] = []
      for (const one of events) {
        if (one.kind === 'work') ledger = one.work
        // Those not checked are as from before there was a check.
        else if (one.kind === 'rate') {
          if (!one.isChecked || paidTwiceBy(one.rate, rates) === undefined)
            rates = [...rates.filter((kept) => !isSameDay(kept, one.rate)), one.rate]
        } else if (one.kind === 'give-back') held = held.filter((_, at) => at !== one.at)
        else {
          const open = unclaimedOf(ledger, rates, held).find((offer) => offer.source === one.source)
          if (open !== undefined) held = [...held, open]
        }
        const paid = held.flatMap((claim) => claim.lines.map((line) => ({ ...line, by: claim })))
        const bySource = paid.map(({ key, by }) => `${by.source} ${key}`)
        expect(new Set(bySource).size).toBe(bySource.length)
        const asPay = paid.flatMap(({ key, supplement }) => (supplement === undefined ? [key] : []))
        expect(new Set(asPay).size).toBe(asPay.length)
      }
    }),
    { numRuns: 200 },
  )
})

test('while every rate is checked, one source at most pays for an activity on any day, whatever order they come in', () => {
  fc.assert(
    fc.property(fc.array(rate, { maxLength: 12 }), work, (all, ledger) => {
      let rates: readonly Rate[] = []
      for (const one of all) {
        if (paidTwiceBy(one, rates) !== undefined) continue
        rates = [...rates.filter((kept) => !isSameDay(kept, one)), one]
      }
      // Each source alone, so that none is hidden behind another.
      const keys = allSources.flatMap((only) =>
        unclaimedOf(
          ledger,
          rates.filter((one) => one.source === only),
          [],
        ).flatMap((open) =>
          open.lines.flatMap(({ key, supplement }) => (supplement === undefined ? [key] : [])),
        ),
      )
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})

const isSameDay = (a: Rate, b: Rate): boolean =>
  a.source === b.source && a.activity === b.activity && a.from === b.from
