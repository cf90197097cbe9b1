import { catalogue } from '@jejaring/core/catalogue/index'
import { localDate } from '@jejaring/core/calendar/local-date'
import type { Transaction } from 'kysely'
import { expect, it } from 'vitest'
import { readCaller } from '../accounts/read-caller.ts'
import { demoAccounts } from '../accounts/demo-accounts.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'
import { journals } from '../journal/journals.ts'
import { rebuildVillage } from '../journal/rebuild.ts'
import { readNotices } from '../notices/read-notices.ts'
import { readSeen } from '../notices/seen.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { testDatabase } from '../testing/database.ts'
import { LALANG } from './generate/belitung-timur.ts'
import { seedDemo } from './seed.ts'

const { db, pool } = await testDatabase()
const indexes = async () =>
  (await pool.query(`select indexdef from pg_indexes where schemaname = 'public' order by 1`)).rows
const indexesBefore = await indexes()
const lines: string[] = []
await seedDemo({
  db,
  pool,
  secret: Buffer.alloc(32, 1),
  people: 600,
  today: localDate('2026-11-22'),
  now: new Date('2026-11-22T01:00:00Z'),
  say: (line) => lines.push(line),
})

it('tells how far it is', () => {
  expect(lines.at(-1)).toMatch(/^39 of 39 villages, \d+ journal entries$/)
})

it('leaves tables that follow from the journals to the last row', async () => {
  const villages = (await journals(db)).map(({ village }) => village)
  expect(villages).toHaveLength(39)
  for (const village of villages) {
    expect(await rebuildVillage({ db, pool, catalogue }, village, { check: true })).toEqual([])
  }
})

it('leaves every index where it was', async () => {
  expect(await indexes()).toEqual(indexesBefore)
})

it('stores outcomes that the server judges the same', async () => {
  const villages = (await journals(db)).map(({ village }) => village)
  const counts = await inScope(db, { villages, seesNames: true }, async (trx) => ({
    entries: await countOf(trx, 'entry'),
    differences: await countOf(trx, 'outcome_difference'),
  }))
  expect(counts.entries).toBeGreaterThan(4000)
  expect(counts.differences).toBe(0)
})

const countOf = async (trx: Transaction<Tables>, table: 'entry' | 'outcome_difference') =>
  (await trx.selectFrom(table).select('village').execute()).length

it('shows a card for each role, around one village', async () => {
  const cards = await demoAccounts(db)
  expect(cards.map(({ role, place }) => [role, place])).toEqual([
    ['kader', 'Posyandu Melati'],
    ['pustu', 'Pustu Lalang'],
    ['puskesmas', 'Puskesmas Manggar'],
    ['head', 'Puskesmas Manggar'],
    ['dinas', 'Kabupaten Belitung Timur'],
    ['village', 'Lalang'],
    ['admin', ''],
  ])
  const [kader] = cards
  const caller = kader && (await readCaller(db, kader))
  expect(caller?.villages).toEqual([LALANG])
  expect(caller?.neighbourhoods?.map((rt) => rt.slice(-3))).toEqual(['003', '004'])
})

it('tells nobody as news what the demo itself wrote', async () => {
  const [today, now] = [localDate('2026-11-22'), new Date()]
  let told = 0
  for (const account of await demoAccounts(db)) {
    const caller = await readCaller(db, account)
    if (caller === undefined) throw new Error(account.name)
    const seen = (await readSeen(db, account.id)) ?? 0
    const { notices } = await readNotices(db, caller, { today, now })
    expect(notices.filter(({ at }) => at > seen)).toEqual([])
    told += notices.length
  }
  expect(told).toBeGreaterThan(0)
})

it('gives every village a Puskesmas and the posts of the regency', async () => {
  const villages = (await journals(db)).map(({ village }) => village)
  const facilities = await readFacilities(db, { villages })
  const count = (kind: string) => facilities.filter((facility) => facility.kind === kind).length
  expect([count('puskesmas'), count('pustu'), count('posyandu')]).toEqual([7, 37, 133])
  const served = facilities.filter(({ kind }) => kind === 'puskesmas')
  expect(new Set(served.flatMap((facility) => facility.villages)).size).toBe(39)
})
