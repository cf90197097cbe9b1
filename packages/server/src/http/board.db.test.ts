import { addMonths, localDate } from '@jejaring/core/calendar/local-date'
import type { GapHouses } from '@jejaring/core/coverage/gap-houses'
import type { Board, BoardCell, BoardPath, Names } from '@jejaring/core/sync/board'
import type { Role } from '@jejaring/core/sync/account'
import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { TODAY } from '../journal/testing/entries.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const lalang = villageOf(desk, villages.lalang, pustu)
const padang = villageOf(desk, villages.padang, head, accounts.head.id)

const names = (rt: string, many: number) => Array.from({ length: many }, (_, n) => `Anak ${rt}${n}`)
// Lalang has 12, 8, 6 and 0 children in its four RT, Padang 7.
const [first, second, third] = [
  await lalang.children(0, names('A', 12)),
  await lalang.children(1, names('B', 8)),
  await lalang.children(2, names('C', 6)),
]
await padang.children(0, names('D', 7))
// Weighed last month: 6 of the first RT. This month: 10, 2 and 6.
await lalang.weigh(first.slice(0, 6), addMonths(TODAY, -1))
await lalang.weigh([...first.slice(0, 10), ...second.slice(0, 2), ...third])

const readBoard = async (cookie: string, query = ''): Promise<Board> =>
  JSON.parse(await (await desk.get(`/api/board?group=month&${query}`, cookie)).text())
const readTwelve = async (cookie: string, query = ''): Promise<Board> =>
  JSON.parse(await (await desk.get(`/api/board?${query}`, cookie)).text())
const readPath = async (cookie: string, query: string): Promise<BoardPath> =>
  JSON.parse(await (await desk.get(`/api/board/path?${query}`, cookie)).text())
const readNames = async (cookie: string, query: string): Promise<Names> =>
  JSON.parse(await (await desk.get(`/api/board/names?${query}`, cookie)).text())
const readHouses = async (cookie: string, query: string): Promise<GapHouses> =>
  JSON.parse(await (await desk.get(`/api/board/houses?${query}`, cookie)).text())
const weighed = (cells: readonly BoardCell[]) => cells.find(({ indicator }) => indicator === 'd-s')

describe('the board', () => {
  test('of a Puskesmas has a row per village and their sum', async () => {
    const board = await readBoard(head)
    expect(board).toMatchObject({ title: 'Puskesmas Manggar', month: '2026-11', today: TODAY })
    expect(board.elapsed).toBeCloseTo((100 * 326) / 365)
    expect(board.rows.map(({ name, people }) => [name, people])).toEqual([
      ['Lalang', 26],
      ['Padang', 7],
    ])
    expect(board.total).toMatchObject({ area: 'total', people: 33 })
    expect(weighed(board.rows[0]?.cells ?? [])).toEqual({
      indicator: 'd-s',
      population: 26,
      served: 18,
      servedBefore: 6,
      trend: 'up',
      state: 'cukup',
    })
    expect(weighed(board.total.cells)).toMatchObject({ population: 33, served: 18 })
    const twelve = await readTwelve(head)
    expect([board.group, twelve.group]).toEqual(['month', 'spm'])
    expect(twelve.indicators.some(({ id }) => id === 'd-s')).toBe(false)
    const spm = twelve.indicators.find(({ id }) => id === 'spm-04')
    expect(spm).toMatchObject({ id: 'spm-04', period: '2026', target: 100 })
    expect(spm?.targetToday).toBeCloseTo((100 * 326) / 365)
  })

  test('changes with the visit that is recorded', async () => {
    const served = async () => weighed((await readBoard(head)).total.cells)?.served
    const before = (await served()) ?? 0
    await lalang.weigh(second.slice(2, 3))
    expect(await served()).toBe(before + 1)
  })

  test('of a village goes down to dusun and neighbourhoods', async () => {
    const dusun = await readBoard(pustu, `level=dusun&village=${villages.lalang}`)
    expect(dusun.rows.map(({ area, name, people }) => [area, name, people])).toEqual([
      [`${villages.lalang}/Kenanga`, 'Kenanga', 6],
      [`${villages.lalang}/Melati`, 'Melati', 20],
    ])
    expect(dusun.total.area).toBe(villages.lalang)
    const rt = await readBoard(pustu, `level=rt&village=${villages.lalang}`)
    expect(rt.rows.map(({ people }) => people)).toEqual([6, 0, 12, 8])
    const empty = weighed(rt.rows[1]?.cells ?? [])
    expect(empty).toMatchObject({ population: 0, served: 0, trend: 'level' })
    expect(empty).not.toHaveProperty('state')
  })

  test('of a village shows its Posyandu and who is behind their numbers', async () => {
    const board = await readBoard(pustu, `level=posyandu&village=${villages.lalang}`)
    expect(board.rows.map(({ area }) => area)).toEqual([
      `${villages.lalang}/posyandu/posyandu-kenanga`,
      `${villages.lalang}/posyandu/posyandu-melati`,
    ])
    const melati = board.rows.at(-1)
    expect(board.total).toMatchObject({ area: villages.lalang, people: 26 })
    const counted = weighed(melati?.cells ?? [])
    expect(counted?.population).toBe(melati?.people)
    const page = await readNames(pustu, `indicator=d-s&area=${melati?.area ?? ''}&served=no`)
    expect(page.people).toHaveLength((counted?.population ?? 0) - (counted?.served ?? 0))
    expect(page.people.every(({ posyandu }) => posyandu === 'posyandu-melati')).toBe(true)
  })

  test('of an earlier month is as it was at its end', async () => {
    const october = await readBoard(head, 'month=2026-10')
    expect(weighed(october.rows[0]?.cells ?? [])).toMatchObject({ population: 26, served: 6 })
    expect(october.indicators.find(({ id }) => id === 'd-s')?.period).toBe('2026-10')
  })

  test('of a Dinas spans the regency, whole villages as they are', async () => {
    const board = await readBoard(await desk.signIn('dinas'))
    expect(board.title).toBe('Belitung Timur')
    expect(board.rows.map(({ name }) => name)).toEqual(['Gantung', 'Lalang', 'Padang'])
    expect(weighed(board.rows[2]?.cells ?? [])).toMatchObject({ population: 7, served: 0 })
    const one = await readBoard(await desk.signIn('dinas'), 'facility=puskesmas-gantung')
    expect(one.rows.map(({ name }) => name)).toEqual(['Gantung'])
  })

  test('tells how an indicator came to where it is, month by month', async () => {
    const path = await readPath(head, 'group=month&indicator=d-s')
    expect(path.months.slice(-2)).toEqual(['2026-10', '2026-11'])
    expect(path.months).toHaveLength(12)
    const points = path.areas.find(({ area }) => area === villages.lalang)?.points ?? []
    expect(points.slice(-2).map((point) => point?.served)).toEqual([6, 19])
    const year = await readPath(head, 'indicator=spm-04&month=2026-03')
    expect(year.months).toEqual(['2026-01', '2026-02', '2026-03'])
    const unknown = await desk.get('/api/board/path?indicator=nothing', head)
    expect(unknown.status).toBe(404)
    expect((await desk.get('/api/board/path', head)).status).toBe(400)
  })

  test('of a Dinas has no point below a village in a month whose board hides the number', async () => {
    const cookie = await desk.signIn('dinas')
    const query = `group=month&level=dusun&village=${villages.lalang}&indicator=d-s`
    const path = await readPath(cookie, query)
    const board = await readBoard(cookie, `level=dusun&village=${villages.lalang}`)
    for (const { area, cells } of board.rows) {
      const point = path.areas.find((one) => one.area === area)?.points.at(-1)
      const shown = weighed(cells)
      expect(point?.served).toBe(shown?.hidden === true ? undefined : shown?.served)
    }
    expect(board.rows.some(({ cells }) => weighed(cells)?.hidden)).toBe(true)
  })

  test('of a Dinas hides what is small below a village, and what would give it away', async () => {
    const cookie = await desk.signIn('dinas')
    const rt = await readBoard(cookie, `level=rt&village=${villages.lalang}`)
    const cells = rt.rows.map(({ cells }) => weighed(cells))
    expect(cells.map((cell) => cell?.hidden ?? false)).toEqual([true, false, true, true])
    expect(cells[0]).toEqual({
      indicator: 'd-s',
      hidden: true,
      population: 0,
      served: 0,
      trend: 'level',
    })
    expect(weighed(rt.total.cells)).toMatchObject({ population: 26, served: 19 })
    expect(rt.hidesSmall).toBe(true)
  })

  test('of a Dinas does not tell below a village by the month before what that month’s board hid', async () => {
    const cookie = await desk.signIn('dinas')
    const dusun = `level=dusun&village=${villages.lalang}`
    const [october, november] = [
      await readBoard(cookie, `${dusun}&month=2026-10`),
      await readBoard(cookie, dusun),
    ]
    for (const [at, { cells }] of november.rows.entries()) {
      const before = weighed(october.rows[at]?.cells ?? [])
      expect(weighed(cells)?.servedBefore).toBe(before?.hidden ? undefined : before?.served)
    }
    expect(weighed(october.rows[0]?.cells ?? [])?.hidden).toBe(true)
    expect(weighed(november.total.cells)?.servedBefore).toBe(6)
  })

  test('of a Dinas keeps back in a later month what an earlier one of the year hid', async () => {
    const cookie = await desk.signIn('dinas')
    for (const level of ['dusun', 'rt']) {
      const query = `level=${level}&village=${villages.lalang}`
      const [october, november] = [
        await readTwelve(cookie, `${query}&month=2026-10`),
        await readTwelve(cookie, query),
      ]
      for (const [at, { area, cells }] of november.rows.entries()) {
        for (const cell of cells.filter(({ hidden, population }) => !hidden && population > 0)) {
          const before = october.rows[at]?.cells.find((one) => one.indicator === cell.indicator)
          expect([area, cell.indicator, cell.servedBefore]).toEqual([
            area,
            cell.indicator,
            before?.hidden ? undefined : before?.served,
          ])
        }
      }
    }
  })

  test('of a Dinas by Puskesmas is one answer, each the sum of its villages', async () => {
    const cookie = await desk.signIn('dinas')
    const board = await readBoard(cookie, 'level=puskesmas')
    expect(board.rows.map(({ area, name }) => [area, name])).toEqual([
      ['puskesmas-gantung', 'Puskesmas Gantung'],
      ['puskesmas-manggar', 'Puskesmas Manggar'],
    ])
    for (const row of board.rows) {
      const { total } = await readBoard(cookie, `facility=${row.area}`)
      expect(row.people).toBe(total.people)
      expect(row.cells).toEqual(total.cells)
    }
    expect(board.total).toEqual((await readBoard(cookie)).total)
    expect(board.hidesSmall).toBeUndefined()
  })
})

describe('the names behind a cell', () => {
  test('are those not served, by neighbourhood and name, and are noted', async () => {
    const query = `indicator=d-s&area=${villages.lalang}`
    const { people, period } = await readNames(pustu, query)
    expect(period).toBe('2026-11')
    expect(people.map(({ name }) => name)).toEqual([
      'Anak A10',
      'Anak A11',
      'Anak B3',
      'Anak B4',
      'Anak B5',
      'Anak B6',
      'Anak B7',
    ])
    expect(people[0]).toMatchObject({
      village: villages.lalang,
      neighbourhood: rtsOf(villages.lalang)[0],
      posyandu: 'posyandu-melati',
      sex: 'female',
    })
    // Never seen, and wanted for something: the words beside the name.
    expect(people[0]).not.toHaveProperty('seen')
    expect(people[0]?.due.length).toBeGreaterThan(0)
    const noted = await desk.db
      .selectFrom('audit')
      .orderBy('id', 'desc')
      .select(['account', 'role', 'action', 'village', 'target', 'people'])
      .executeTakeFirst()
    expect(noted).toEqual({
      account: accounts.pustu.id,
      role: 'pustu',
      action: 'board-names',
      village: villages.lalang,
      target: `d-s 2026-11 ${villages.lalang} no`,
      people: 7,
    })
    const served = await readNames(pustu, `${query}&served=yes`)
    expect(served.people[0]?.seen).toBe(TODAY)
  })

  test('are as many as the cell says, for every area and month', async () => {
    for (const month of ['2026-10', '2026-11']) {
      for (const level of ['dusun', 'rt']) {
        const query = `level=${level}&village=${villages.lalang}&month=${month}`
        const board = await readBoard(pustu, query)
        for (const { area, cells } of [...board.rows, board.total]) {
          const cell = weighed(cells)
          const of = `indicator=d-s&month=${month}&area=${encodeURIComponent(area)}`
          const yes = await readNames(pustu, `${of}&served=yes`)
          const no = await readNames(pustu, of)
          expect([area, yes.people.length]).toEqual([area, cell?.served])
          expect([area, yes.people.length + no.people.length]).toEqual([area, cell?.population])
        }
      }
    }
  })

  test('go on where the page before ended', async () => {
    await padang.children(1, names('E', 60))
    const query = 'indicator=d-s&area=total'
    const page = await readNames(head, query)
    expect(page.people).toHaveLength(50)
    const rest = await readNames(head, `${query}&after=${page.next}`)
    expect(rest.next).toBeUndefined()
    const all = [...page.people, ...rest.people]
    expect(new Set(all.map(({ id }) => id)).size).toBe(7 + 7 + 60)
    expect(page.next).not.toContain('Anak')
  })
})

describe('the houses behind a cell', () => {
  test('are those of everybody not served, most people a visit first, and are noted', async () => {
    const query = `indicator=d-s&area=${villages.lalang}`
    const { people } = await readNames(pustu, query)
    const found = await readHouses(pustu, query)
    const reached = found.shown.flatMap((house) => house.people)
    expect(reached.map(({ id }) => id).toSorted()).toEqual(people.map(({ id }) => id).toSorted())
    expect(found).toMatchObject({ houses: found.shown.length, people: people.length })
    const sizes = found.shown.map((house) => house.people.length)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    const byHouse = new Map(people.map(({ id, household }) => [id, household]))
    for (const { id, people: members } of found.shown) {
      for (const member of members) expect(byHouse.get(member.id)).toBe(id)
    }
    const noted = await desk.db
      .selectFrom('audit')
      .orderBy('id', 'desc')
      .select(['action', 'village', 'target', 'people'])
      .executeTakeFirst()
    expect(noted).toEqual({
      action: 'board-names',
      village: villages.lalang,
      target: `d-s 2026-11 ${villages.lalang} houses`,
      people: people.length,
    })
  })

  test('of all villages are counted, and so many shown as somebody looks at', async () => {
    const found = await readHouses(head, 'indicator=d-s&area=total')
    const { total } = await readBoard(head)
    const cell = weighed(total.cells)
    expect(found.people).toBe((cell?.population ?? 0) - (cell?.served ?? 0))
    expect(found.shown.length).toBeLessThanOrEqual(50)
    expect(found.shown.length).toBeLessThanOrEqual(found.houses)
  })
})

describe('a board is refused', () => {
  const boardOf = '/api/board'
  const namesOf = `/api/board/names?indicator=spm-04&area=${villages.lalang}`
  const housesOf = `/api/board/houses?indicator=spm-04&area=${villages.lalang}`
  test.each([boardOf, namesOf, housesOf])('to nobody: %s', async (path) => {
    const response = await desk.get(path)
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ type: 'not-signed-in' })
  })

  test.each<[Role, string]>([
    ['kader', boardOf],
    ['village', boardOf],
    ['admin', boardOf],
    ['dinas', `/api/board?level=posyandu&village=${villages.lalang}`],
    ['village', `/api/board?level=posyandu&village=${villages.lalang}`],
    ['kader', namesOf],
    ['dinas', namesOf],
    ['village', namesOf],
    ['dinas', housesOf],
    ['admin', namesOf],
  ])('to a %s: %s', async (role, path) => {
    const response = await desk.get(path, await desk.signIn(role))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ type: 'not-allowed' })
  })

  test.each([
    `/api/board?level=rt&village=${villages.lalang}`,
    `/api/board?level=village&village=${villages.lalang}`,
    '/api/board?facility=puskesmas-manggar',
    '/api/board?facility=pustu-lalang',
    '/api/board?facility=nowhere',
    namesOf,
    `/api/board/names?indicator=spm-04&area=${villages.lalang}/Melati`,
  ])('to the head of another Puskesmas: %s', async (path) => {
    const response = await desk.get(path, await desk.signIn('kepala.gantung'))
    expect(response.status).toBe(403)
  })

  test('behind the total of a board of one Pustu there are its people alone', async () => {
    const query = 'indicator=d-s&area=total&facility=pustu-lalang'
    const { people } = await readNames(head, `${query}&served=no`)
    expect(new Set(people.map(({ village }) => village))).toEqual(new Set([villages.lalang]))
    const board = await readBoard(head, 'facility=pustu-lalang')
    const cell = weighed(board.total.cells)
    expect(people).toHaveLength((cell?.population ?? 0) - (cell?.served ?? 0))
    const houses = await readHouses(head, query)
    expect(houses.people).toBe(people.length)
    const elsewhere = await desk.get(
      `/api/board/names?${query}`,
      await desk.signIn('kepala.gantung'),
    )
    expect(elsewhere.status).toBe(403)
  })

  test('at the total of another Puskesmas there is nobody of ours', async () => {
    const cookie = await desk.signIn('kepala.gantung')
    const { people } = await readNames(cookie, 'indicator=d-s&area=total')
    expect(people).toEqual([])
  })

  test.each([
    ['/api/board?level=rt', 400],
    ['/api/board?level=planet', 400],
    ['/api/board?group=everything', 400],
    ['/api/board?level=puskesmas', 403],
    ['/api/board?month=2026-13', 400],
    ['/api/board?month=2027-01', 400],
    ['/api/board/names?area=19', 400],
    [`${namesOf}&period=2026/28`, 400],
    [`${namesOf}&after=somebody`, 400],
    [`/api/board/names?indicator=nothing&area=${villages.lalang}`, 404],
  ])('when it makes no sense: %s', async (path, status) => {
    const response = await desk.get(path, pustu)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})

test('on the first of January last year’s board still stands', async () => {
  const december = await readTwelve(head, `month=2025-12`)
  expect(december.elapsed).toBe(100)
  expect(december.indicators.find(({ id }) => id === 'spm-04')?.period).toBe('2025')
  expect(december.today).toBe(localDate('2026-11-22'))
})

test('a file of the board is drawn as the board is, with what it is of above it', async () => {
  const csv = async (query: string) =>
    (await (await desk.get(`/api/board?group=month&format=csv&${query}`, head)).text()).split(
      '\r\n',
    )
  const drawn = await csv('table=drawn&span=quarter&month=2026-11&sex=female&language=en')
  expect(drawn[0]).toBe('"Area monitoring, Puskesmas Manggar"')
  expect(drawn).toContain(`Period: quarter 2026-10 to 2026-11 (${TODAY})`)
  expect(drawn).toContain('Who is counted: women')
  expect(drawn.some((line) => line.startsWith(',') && line.includes('2 months added up'))).toBe(
    true,
  )
  const at = drawn.findIndex((line) => line.startsWith('Area,Served,Counted,'))
  expect(drawn.slice(at + 1, at + 4).map((line) => line.split(',')[0])).toEqual([
    'Lalang',
    'Padang',
    'Total',
  ])
  expect(new Set(drawn.slice(at, at + 4).map((line) => line.split(',').length)).size).toBe(1)
  expect((await csv(''))[0]).toContain('Kode wilayah')
  const file = await desk.get('/api/board?group=month&format=xlsx', head)
  expect(file.headers.get('content-disposition')).toContain('pws-month-2026-11.xlsx')
  const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()))
  expect(sheets.map(({ name }) => name)).toEqual(['Papan', 'Daftar'])
  expect(sheets[0]?.rows.some(([area, served]) => area === 'Lalang' && served !== undefined)).toBe(
    true,
  )
})
