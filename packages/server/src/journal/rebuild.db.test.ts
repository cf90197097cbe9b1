import type { Month } from '@jejaring/core/calendar/local-date'
import type { Entry } from '@jejaring/core/journal/entry'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Caller } from '../accounts/caller.ts'
import { inJournal } from '../db/scope.ts'
import { openDesk } from '../http/testing/desk.ts'
import { accounts, rtsOf, villages } from '../http/testing/network.ts'
import { acceptBatch } from './accept-batch.ts'
import { derivedNames, derivedTables } from './derived-tables.ts'
import { canonicalJson } from './digest.ts'
import { openPeriods } from './open-periods.ts'
import { rebuildVillages } from './rebuild-villages.ts'
import { rebuildVillage, type Difference } from './rebuild.ts'
import { diceOf, inVillage, shuffled, workload, type Dice } from './testing/workload.ts'

const desk = await openDesk()
const caller: Caller = {
  ...accounts.puskesmas,
  villages: Object.values(villages),
  seesNames: true,
  scope: 'x',
}
/** A post of the same name in each village, so that the same days can be told of both. */
const postOf = (village: string) => `posyandu-${village}`
for (const village of Object.values(villages)) {
  const post = { id: postOf(village), kind: 'posyandu', name: 'Posyandu', village } as const
  await desk.db.insertInto('facility').values(post).execute()
}
const daysOf = (seed: number, count: number, village: string) =>
  workload(diceOf(seed), count, {
    writer: { village, author: caller.id },
    rts: rtsOf(village),
    posyandu: postOf(village),
  })

/** Sends batches of up to 20, in the order given; what is refused is sent again with the next, as devices do. */
async function pushAll(village: string, entries: readonly Entry[]): Promise<void> {
  let waiting = entries
  let last = ''
  for (let round = 0; waiting.length > 0; round += 1) {
    if (round > 9) throw new Error(`${waiting.length} entries are never taken: ${last}`)
    const refused = new Set<string>()
    const reasons = new Set<string>()
    for (let from = 0; from < waiting.length; from += 20) {
      const batch = { village, entries: waiting.slice(from, from + 20) }
      const answer = await acceptBatch(desk, caller, batch)
      for (const { id } of answer.refusals) refused.add(id)
      for (const r of answer.refusals) reasons.add(`${r.reason} ${r.field}`)
    }
    last = [...reasons].join()
    waiting = waiting.filter(({ id }) => refused.has(id))
  }
}

/** Every derived row of the village but the numbers of entries, which tell in which order they came. */
async function derived(village: string): Promise<Record<string, readonly string[]>> {
  return inJournal(desk.pool, village, async (client) => {
    const tables: [string, readonly string[]][] = []
    for (const table of derivedNames) {
      const columns = derivedTables[table].columns
        .split(' ')
        .filter((name) => !name.endsWith('_seq'))
      const { rows } = await client.query(
        `select ${columns.join(', ')} from ${table} where village = $1`,
        [village],
      )
      const lines = rows
        .filter((row) => row.people !== 0)
        .map((row) => canonicalJson(row).replaceAll(village, 'village'))
      tables.push([table, lines.toSorted()])
    }
    return Object.fromEntries(tables)
  })
}

async function clear(): Promise<void> {
  for (const village of Object.values(villages)) {
    await inJournal(desk.pool, village, async (client) => {
      for (const table of [...derivedNames, 'entry', 'journal']) {
        await client.query(`delete from ${table} where village = $1`, [village])
      }
    })
  }
}
const check = (village: string) => rebuildVillage(desk, village, { check: true })

describe('the tables', () => {
  test('are the same whatever the order in which batches arrive, and a rebuild finds no difference', async () => {
    const run = async (seed: number, order: Dice) => {
      await clear()
      const { lalang, padang } = villages
      const made = daysOf(seed, 200, lalang)
      await pushAll(lalang, made)
      await pushAll(padang, shuffled(inVillage(made, lalang, padang), order))
      expect(await derived(padang)).toEqual(await derived(lalang))
      expect(await check(lalang)).toEqual([])
      expect(await check(padang)).toEqual([])
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), (seed, order) => run(seed, diceOf(order))),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3) },
    )
  })

  test('follow when a month begins, as if it had been open from the first', async () => {
    const { lalang, gantung } = villages
    const next = '2027-01' as Month
    await clear()
    const made = daysOf(7, 150, lalang)
    await pushAll(lalang, made.slice(0, 100))
    expect(await openPeriods(desk, lalang, next)).toBe(true)
    expect(await openPeriods(desk, lalang, next)).toBe(false)
    await pushAll(lalang, made.slice(100))
    await pushAll(gantung, inVillage(made, lalang, gantung))
    await openPeriods(desk, gantung, next)
    expect(await derived(gantung)).toEqual(await derived(lalang))
    expect(await check(lalang)).toEqual([])
    expect((await derived(lalang))['mark']?.some((row) => row.includes('"2027-01"'))).toBe(true)
  })

  test('that were damaged are found out and made right again', async () => {
    const village = villages.lalang
    const right = await derived(village)
    await inJournal(desk.pool, village, async (client) => {
      await client.query(
        `update coverage set people = people + 1 where served_month = '' and rt = ''`,
      )
      await client.query(`delete from due where person in (select id from person limit 3)`)
      await client.query(`update person set name = 'wrong'`)
    })
    const found = (await check(village)).map(({ table }) => table)
    expect(found).toEqual(['person', 'due', 'coverage'])
    await rebuildVillage(desk, village, { check: false })
    expect(await derived(village)).toEqual(right)
    expect(await check(village)).toEqual([])
  })

  // Threads load the program once more each, which takes seconds on a busy machine.
  test('of several villages are rebuilt at a time', { timeout: 60_000 }, async () => {
    const { lalang, gantung } = villages
    await inJournal(desk.pool, gantung, (client) => client.query(`update person set name = 'x'`))
    const found: Difference[] = []
    await rebuildVillages(desk.pool, [lalang, gantung], { check: false }, (one) =>
      found.push(...one),
    )
    expect(found.map(({ village, table }) => [village, table])).toEqual([[gantung, 'person']])
    expect(await check(gantung)).toEqual([])
  })

  test('say so when an entry of the journal is missing', async () => {
    const village = villages.lalang
    await inJournal(desk.pool, village, (client) =>
      client.query(
        `delete from entry where seq = (select max(seq) from entry where kind = 'encounter-recorded')`,
      ),
    )
    expect(await check(village)).toContainEqual({ village, table: 'journal', extra: 0, missing: 1 })
  })
})
