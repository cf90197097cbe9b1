import { addMonths } from '@jejaring/core/calendar/local-date'
import type { Register } from '@jejaring/core/sync/register'
import { expect, test } from 'vitest'
import { TODAY } from '../journal/testing/entries.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const lalang = villageOf(desk, villages.lalang, pustu)
const padang = villageOf(desk, villages.padang, head, accounts.head.id)
const many = Array.from({ length: 21 }, (_, n) => `Anak ${String(n).padStart(2, '0')}`)
await lalang.weigh(await lalang.children(0, [...many, '=HYPERLINK("x")']))
const here = await padang.children(0, ['Budi, anak Siti'])
await padang.weigh(here)
await padang.weigh(here, addMonths(TODAY, -1))

const path = '/api/register?service=child-growth&month=2026-11'
const read = async (cookie: string, more = ''): Promise<Register> =>
  JSON.parse(await (await desk.get(path + more, cookie)).text())
const file = async (cookie: string, more = '') => desk.get(`${path}${more}&format=csv`, cookie)

test('a register shows its columns and first rows', async () => {
  const register = await read(pustu)
  expect(register.columns.slice(0, 3)).toEqual(['Tanggal', 'Nama', 'Jenis kelamin'])
  expect(register.columns).toContain('Berat badan (kg)')
  expect(register.rows).toHaveLength(20)
  expect(register.more).toBe(true)
  expect(register.rows[1]).toContain('Anak 00')
  expect((await read(pustu, '&language=en')).columns[0]).toBe('Day')
})

test('the file has every visit of the month in every village of the caller', async () => {
  const response = await file(head)
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(response.headers.get('content-disposition')).toMatch(/child-growth-2026-11\.csv/)
  const lines = (await response.text()).trimEnd().split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFF?Tanggal,Nama/)
  expect(lines).toHaveLength(1 + 22 + 1)
  expect(lines.at(-1)).toContain('"Budi, anak Siti"')
  expect(lines.some((line) => line.includes(`"'=HYPERLINK(""x"")"`))).toBe(true)
  const one = await (await file(head, `&village=${villages.padang}`)).text()
  expect(one.trimEnd().split('\r\n')).toHaveLength(2)
})

test('every look is noted', async () => {
  await (await file(head)).text()
  const noted = await desk.db
    .selectFrom('audit')
    .where('action', '=', 'register')
    .where('account', '=', accounts.head.id)
    .orderBy('id', 'desc')
    .select(['village', 'target', 'people'])
    .limit(2)
    .execute()
  expect(noted).toEqual([
    { village: villages.padang, target: 'child-growth 2026-11', people: 1 },
    { village: villages.lalang, target: 'child-growth 2026-11', people: 22 },
  ])
})

test.each([
  ['kader', 403, path],
  ['dinas', 403, path],
  ['village', 403, path],
  ['admin', 403, path],
  ['pustu', 403, `${path}&village=${villages.padang}`],
  ['pustu', 404, '/api/register?service=nothing&month=2026-11'],
  ['pustu', 400, '/api/register?service=child-growth&month=2026-13'],
  ['pustu', 400, '/api/register?service=child-growth&month=2027-01'],
])('to a %s it answers %i: %s', async (role, status, asked) => {
  expect((await desk.get(asked, await desk.signIn(role))).status).toBe(status)
})
