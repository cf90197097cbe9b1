import { addDays, completedYears, monthOf } from '@jejaring/core/calendar/local-date'
import { catalogue } from '@jejaring/core/catalogue/index'
import {
  disabilityParts,
  lifeStages,
  sexes,
  type BoardFilter,
} from '@jejaring/core/coverage/board-filter'
import { isSmall } from '@jejaring/core/coverage/hide-small'
import { disabilityOf } from '@jejaring/core/journal/disability-of'
import { periodAt } from '@jejaring/core/judge/periods'
import { disabilityStateOf } from '@jejaring/core/person/disability'
import type { Board } from '@jejaring/core/sync/board'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import { openDesk } from '../http/testing/desk.ts'
import { accounts, rtsOf, villages } from '../http/testing/network.ts'
import { acceptBatch } from '../journal/accept-batch.ts'
import { rebuildVillage } from '../journal/rebuild.ts'
import { device, TODAY } from '../journal/testing/entries.ts'
import { diceOf, workload } from '../journal/testing/workload.ts'
import { readNames } from './board-names.ts'
import { readPyramid } from './board-pyramid.ts'
import { readBoard } from './board.ts'

const desk = await openDesk()
const caller: Caller = {
  ...accounts.puskesmas,
  villages: Object.values(villages),
  seesNames: true,
  scope: 'x',
}
const { lalang, padang, gantung } = villages
const month = monthOf(TODAY)
const filters: readonly BoardFilter[] = [
  ...sexes.map((sex) => ({ sex })),
  ...lifeStages.map((stage) => ({ stage })),
  ...disabilityParts.map((disability) => ({ disability })),
  { sex: 'female', stage: 'adult' },
  { sex: 'male', disability: 'with' },
]

beforeAll(async () => {
  for (const [seed, village] of [lalang, padang, gantung].entries()) {
    const writer = { village, author: caller.id }
    const entries = workload(diceOf(seed + 11), 260, { writer, rts: rtsOf(village) })
    const write = device(writer)
    const people = entries.filter(({ kind }) => kind === 'person-registered').slice(0, 6)
    // Written down wrongly at first: the counters follow.
    const corrected = people.map(({ subject }, n) =>
      write('person-changed', subject, {
        changes:
          n % 2 === 0
            ? { sex: { value: 'male' } }
            : { sex: { value: 'female' }, birthDate: { value: addDays(TODAY, -9000) } },
      }),
    )
    for (const batch of [entries, corrected])
      await acceptBatch(desk, caller, { village, entries: batch })
  }
})

const question = {
  title: '',
  villages: [lalang, padang, gantung],
  level: 'village',
  group: 'spm',
  indicators: catalogue.indicators,
  month,
  today: TODAY,
  hidesSmall: false,
} as const
const board = (filter: BoardFilter | undefined, of: object = {}, at = month) =>
  readBoard(desk.db, caller, {
    ...question,
    ...of,
    month: at,
    ...(filter === undefined ? {} : { filter }),
  })
const numbersOf = ({ rows, total }: Board) =>
  [...rows, total].flatMap(({ area, cells }) =>
    cells.map(({ indicator, population, served }) => ({ area, indicator, population, served })),
  )
const sum = (boards: readonly Board[]) => {
  const [first = []] = boards.map(numbersOf)
  return first.map((cell, at) => ({
    ...cell,
    population: boards.reduce((all, one) => all + (numbersOf(one)[at]?.population ?? 0), 0),
    served: boards.reduce((all, one) => all + (numbersOf(one)[at]?.served ?? 0), 0),
  }))
}

describe('a board with a filter', () => {
  test.each(['village', 'dusun', 'rt', 'posyandu'] as const)(
    'by %s has parts that are everybody together',
    async (level) => {
      const of = level === 'village' ? {} : { level, villages: [lalang] }
      for (const at of [month, monthOf(addDays(TODAY, -240))]) {
        const all = numbersOf(await board(undefined, of, at))
        expect(all.some(({ population }) => population > 0)).toBe(true)
        const bySex = await Promise.all(sexes.map((sex) => board({ sex }, of, at)))
        expect(sum(bySex)).toEqual(all)
        const byStage = await Promise.all(lifeStages.map((stage) => board({ stage }, of, at)))
        expect(sum(byStage)).toEqual(all)
        const byDisability = disabilityParts.map((disability) => board({ disability }, of, at))
        expect(sum(await Promise.all(byDisability))).toEqual(all)
      }
    },
  )

  test('counts a village by its counters as its neighbourhoods by their people', async () => {
    for (const filter of filters) {
      const [village] = (await board(filter, { villages: [lalang] })).rows
      const { total } = await board(filter, { level: 'rt', villages: [lalang] })
      expect(total.cells.map(({ population, served }) => [population, served])).toEqual(
        village?.cells.map(({ population, served }) => [population, served]),
      )
    }
  })

  test('has as many names behind a cell as the cell says', async () => {
    for (const filter of filters) {
      const { rows } = await board(filter, { level: 'dusun', villages: [lalang] })
      for (const { area, cells } of rows) {
        for (const cell of cells.filter(({ population }) => population > 0).slice(0, 6)) {
          const indicator = catalogue.indicators.find(({ id }) => id === cell.indicator)
          if (indicator === undefined) throw new Error(cell.indicator)
          const of = { indicator, month, area, filter, today: TODAY }
          const names = async (served: 'yes' | 'no') =>
            (await readNames(desk.db, caller, { ...of, served })).people.length
          expect([await names('yes'), await names('no')]).toEqual([
            Math.min(50, cell.served),
            Math.min(50, cell.population - cell.served),
          ])
        }
      }
    }
  })

  test('counts who lives with a disability as their records say one by one', async () => {
    const { people, marks } = await inScope(desk.db, caller, async (trx) => ({
      people: await trx
        .selectFrom('person')
        .where('village', '=', lalang)
        .select(['id', 'record', 'left_on'])
        .execute(),
      marks: await trx
        .selectFrom('mark')
        .where('village', '=', lalang)
        .select(['person', 'indicator', 'periods'])
        .execute(),
    }))
    const states = new Map(
      people.map(({ id, record }) => [id, disabilityStateOf(disabilityOf(record))]),
    )
    expect([...new Set(states.values())].toSorted()).toEqual(['none', 'unasked', 'with'])
    for (const disability of disabilityParts) {
      const { total, asked } = await board({ disability }, { villages: [lalang] })
      const counted = total.cells.map(({ indicator: id, population }) => {
        const period = catalogue.indicators.find((one) => one.id === id)?.period ?? 'year'
        const those = marks.filter(
          ({ person, indicator, periods }) =>
            indicator === id &&
            (states.get(person) === 'with') === (disability === 'with') &&
            Object.hasOwn(periods, periodAt(period, month).id),
        )
        expect([id, population]).toEqual([id, those.length])
        return population
      })
      expect(Math.max(...counted)).toBeGreaterThan(0)
      const living = people.filter(({ left_on: left }) => left === null)
      expect(asked).toBe(living.filter(({ id }) => states.get(id) !== 'unasked').length)
      expect(asked).toBeGreaterThan(0)
    }
  })

  test('agrees with the journal', async () => {
    for (const village of question.villages)
      expect(await rebuildVillage(desk, village, { check: true })).toEqual([])
  })

  test('had the same sexes and life stages when an upgrade first filled them', async () => {
    const counters = async () => {
      const { rows } = await desk.pool.query(`
        select village, indicator, period, served_month, lapse_month,
          split_part(who, ' ', 1) as sex, split_part(who, ' ', 2) as stage, sum(people) as people
        from coverage where rt = '' group by 1, 2, 3, 4, 5, 6, 7 having sum(people) <> 0
        order by 1, 2, 3, 4, 5, 6, 7`)
      return rows
    }
    const before = await counters()
    const file = new URL('../db/migrations/0147-fill-coverage-who.sql', import.meta.url)
    await desk.pool.query(await readFile(file, 'utf8'))
    expect(await counters()).toEqual(before)
    for (const village of question.villages) await rebuildVillage(desk, village, { check: false })
  })

  test('shows who sees no names nothing small, and a sum only when all its parts are shown', async () => {
    const { villages: all } = question
    const dinas = { villages: all, seesNames: false }
    for (const filter of filters.filter((one) => Object.keys(one).length === 1)) {
      const of = { ...question, level: 'puskesmas' as const, filter }
      const { rows, total, hidesSmall } = await readBoard(desk.db, dinas, of)
      expect(hidesSmall).toBe(true)
      const [open, whole] = [[...rows, total], await board(filter, { level: 'puskesmas' })]
      for (const [y, { cells }] of open.entries()) {
        for (const [x, cell] of cells.entries()) {
          const real = [...whole.rows, whole.total][y]?.cells[x]
          if (cell.hidden !== true) {
            expect(isSmall(cell)).toBe(false)
            expect(cell).toMatchObject({ population: real?.population, served: real?.served })
          }
          const isHidden = rows.some((row) => row.cells[x]?.hidden === true)
          if (isHidden) expect(total.cells[x]?.hidden).toBe(true)
        }
      }
    }
  })

  test('is one board and one filter at a time for a Dinas', async () => {
    const cookie = await desk.signIn('dinas')
    const status = async (query: string) => (await desk.get(`/api/board?${query}`, cookie)).status
    expect(await status('level=puskesmas&sex=female')).toBe(200)
    expect(await status('level=puskesmas&disability=with')).toBe(200)
    for (const query of [
      'level=village&sex=female',
      'level=puskesmas&sex=female&stage=adult',
      'level=puskesmas&sex=female&disability=with',
      'level=village&disability=with',
      'level=puskesmas&facility=puskesmas-manggar&disability=others',
      'level=puskesmas&facility=puskesmas-manggar&sex=female',
      `level=dusun&village=${lalang}&sex=female`,
    ])
      expect([query, await status(query)]).toEqual([query, 403])
    const answer = await desk.get('/api/board?level=puskesmas&sex=female', cookie)
    const { indicators }: Board = JSON.parse(await answer.text())
    const sensitive = new Set(
      catalogue.indicators.filter((one) => one.sensitive).map(({ id }) => id),
    )
    expect(indicators.filter(({ id }) => sensitive.has(id))).toEqual([])
  })

  test('of one cluster has its indicators alone', async () => {
    const cookie = await desk.signIn('head')
    const answer = await desk.get('/api/board?cluster=2', cookie)
    const { indicators }: Board = JSON.parse(await answer.text())
    expect(indicators.map(({ id }) => id)).toEqual([
      'spm-01',
      'spm-02',
      'spm-03',
      'spm-04',
      'spm-05',
    ])
  })
})

test('the ages behind a cell are those of its people, by whole years at the end of the period', async () => {
  const { rows } = await board(undefined, { level: 'dusun', villages: [lalang] })
  for (const { area, cells } of rows) {
    for (const cell of cells.filter(({ population }) => population > 0).slice(0, 6)) {
      const indicator = catalogue.indicators.find(({ id }) => id === cell.indicator)
      if (indicator === undefined) throw new Error(cell.indicator)
      const of = { indicator, month, area, filter: {}, today: TODAY }
      const pyramid = await readPyramid(desk.db, caller, of)
      const sum = (part: 'population' | 'served') =>
        pyramid.rows.reduce((all, row) => all + row[part], 0)
      expect([sum('population'), sum('served')]).toEqual([cell.population, cell.served])
      const end = addDays(periodAt(indicator.period, month).before, -1)
      const names = await readNames(desk.db, caller, { ...of, served: 'no' })
      for (const { birthDate, sex } of names.people) {
        const years = completedYears(birthDate, end)
        const row = pyramid.rows.find((one) => one.years === years && one.sex === sex)
        expect(row?.population).toBeGreaterThan(0)
      }
    }
  }
})
