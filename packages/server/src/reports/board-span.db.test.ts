import { addMonths, firstDayOf, monthOf, type Month } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import { boardSpans, spanMonths } from '@jejaring/core/coverage/board-span'
import { isSummed } from '@jejaring/core/coverage/over-months'
import { periodAt } from '@jejaring/core/judge/periods'
import type { Board } from '@jejaring/core/sync/board'
import { expect, test } from 'vitest'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import { openDesk } from '../http/testing/desk.ts'
import { accounts, rtsOf, villages } from '../http/testing/network.ts'
import { acceptBatch } from '../journal/accept-batch.ts'
import { rebuildVillage } from '../journal/rebuild.ts'
import { TODAY } from '../journal/testing/entries.ts'
import { diceOf, workload } from '../journal/testing/workload.ts'
import { readSpan } from './board-span.ts'
import { readBoard, readBoards } from './board.ts'

const desk = await openDesk()
const caller: Caller = {
  ...accounts.puskesmas,
  villages: Object.values(villages),
  seesNames: true,
  scope: 'x',
}
const histories = Object.values(villages)
  .slice(0, 2)
  .map((village, n) => ({ village, seed: n + 71 }))
for (const { village, seed } of histories) {
  const writer = { village, author: caller.id }
  const entries = workload(diceOf(seed), 220, { writer, rts: rtsOf(village) })
  await acceptBatch(desk, caller, { village, entries })
}

const ago = (months: number): Month => monthOf(addMonths(firstDayOf(monthOf(TODAY)), -months))
const question = (village: string, month: Month) => ({
  title: '',
  villages: [village],
  level: 'rt' as const,
  group: 'month' as const,
  indicators: catalogue.indicators,
  month,
  today: TODAY,
  hidesSmall: false,
})
/** What a span ends with, as the API says it. */
const endOf = (span: (typeof boardSpans)[number], month: Month): Month =>
  spanMonths(span, month).findLast((of) => of <= monthOf(TODAY)) ?? month

test('a span of any past is what a rebuild counts, month by month, in each neighbourhood', async () => {
  let seen = 0
  for (const { village } of histories) {
    expect(await rebuildVillage(desk, village, { check: true })).toEqual([])
    const marks = await inScope(desk.db, caller, (trx) =>
      trx
        .selectFrom('mark')
        .where('village', '=', village)
        .select(['rt', 'indicator', 'periods'])
        .execute(),
    )
    for (const [span, back] of boardSpans.flatMap((of) =>
      [0, 4, 13].map((n) => [of, n] as const),
    )) {
      const last = endOf(span, ago(back))
      const { rows } = await readSpan(desk.db, caller, question(village, last), span)
      for (const { area, cells } of rows) {
        for (const cell of cells) {
          const indicator = catalogue.indicators.find(({ id }) => id === cell.indicator)
          if (indicator === undefined) throw new Error(cell.indicator)
          const months = isSummed(indicator)
            ? spanMonths(span, last).filter((of) => of <= last)
            : [last]
          const own = marks.filter(({ rt, indicator: of }) => rt === area && of === cell.indicator)
          const count = { population: 0, served: 0 }
          for (const month of months) {
            for (const { periods } of own) {
              const served = periods[periodAt(indicator.period, month).id]
              if (served === undefined) continue
              count.population += 1
              const [from, before] = served
              if (from === undefined || monthOf(from) > month) continue
              if (before === undefined || monthOf(before) > month) count.served += 1
            }
          }
          expect([span, last, area, cell.indicator, cell.population, cell.served]).toEqual([
            span,
            last,
            area,
            cell.indicator,
            count.population,
            count.served,
          ])
          seen += count.served
        }
      }
    }
  }
  // Something is compared, whatever the history.
  expect(seen).toBeGreaterThan(10)
})

test('boards read at once are the boards of each month, whoever looks and whatever is asked', async () => {
  const months = [0, 1, 5, 11, 12, 23].map(ago)
  const dinas = { villages: caller.villages, seesNames: false }
  const monthly = catalogue.indicators.filter(({ period }) => period === 'month')
  const yearly = catalogue.indicators.filter(({ period }) => period !== 'month')
  const whole = { level: 'village', villages: histories.map(({ village }) => village) } as const
  const looks = [
    {},
    { indicators: monthly },
    { indicators: yearly.slice(0, 1) },
    { filter: { sex: 'female' } },
    whole,
    { ...whole, indicators: monthly },
    { ...whole, indicators: yearly },
    { ...whole, filter: { stage: 'child' } },
  ] as const
  for (const scope of [caller, dinas]) {
    for (const look of looks) {
      const asked = { ...question(villages.lalang, ago(0)), ...look, hidesSmall: !scope.seesNames }
      // Another handle of the same database remembers nothing of what the first one counted.
      const fresh = desk.db.withSchema('public')
      const once = await readBoards(desk.db, scope, asked, months)
      for (const [nth, month] of months.entries())
        expect(once[nth]).toEqual(await readBoard(fresh, scope, { ...asked, month }))
    }
  }
})

test('shows who sees no names a sum of months only where each of them is shown', async () => {
  const dinas = { villages: caller.villages, seesNames: false }
  let hidden = 0
  for (const { village } of histories) {
    for (const span of ['quarter', 'year'] as const) {
      const last = endOf(span, ago(4))
      const asked = { ...question(village, last), hidesSmall: true }
      const board = await readSpan(desk.db, dinas, asked, span)
      const months: Board[] = []
      for (const month of spanMonths(span, last).filter((of) => of <= last))
        months.push(await readBoard(desk.db, dinas, { ...asked, month }))
      const rowsOf = (of: Board) => [...of.rows, of.total]
      for (const [y, { cells }] of rowsOf(board).entries()) {
        for (const [x, cell] of cells.entries()) {
          const indicator = catalogue.indicators.find(({ id }) => id === cell.indicator)
          if (indicator === undefined || !isSummed(indicator)) continue
          const parts = months.map((of) => rowsOf(of)[y]?.cells[x])
          expect(cell.hidden === true).toBe(parts.some((part) => part?.hidden === true))
          if (cell.hidden === true) hidden += 1
        }
      }
    }
  }
  expect(hidden).toBeGreaterThan(0)
})

test('is asked for by any of its months, and ends today when it has not ended', async () => {
  const cookie = await desk.signIn('head')
  const read = async (query: string): Promise<Board> =>
    JSON.parse(await (await desk.get(`/api/board?${query}`, cookie)).text())
  const first = await read('group=month&span=quarter&month=2026-07')
  expect(first).toMatchObject({ span: 'quarter', month: '2026-09' })
  expect(first.indicators.find(({ id }) => id === 'd-s')).toMatchObject({ months: 3 })
  expect(first.indicators.find(({ id }) => id === 'stunting')?.months).toBeUndefined()
  expect(await read('group=month&span=year')).toMatchObject({ span: 'year', month: '2026-11' })
  expect((await read('span=semester')).since).toMatch(/^20\d\d-\d\d$/)
  for (const query of ['span=week', 'month=0000-01&span=year', 'month=1999-12'])
    expect((await desk.get(`/api/board?${query}`, cookie)).status).toBe(400)
})
