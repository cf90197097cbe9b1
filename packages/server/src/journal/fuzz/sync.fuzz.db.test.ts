import { randomUUID } from 'node:crypto'
import type { ArrivalBody } from '@jejaring/core/journal/arrival'
import type { Entry } from '@jejaring/core/journal/entry'
import { expect, inject, test } from 'vitest'
import { createAccounts } from '../../accounts/create-accounts.ts'
import { inJournal } from '../../db/scope.ts'
import { randomOf, type Random } from '../../demo/generate/random.ts'
import { createApp } from '../../http/app.ts'
import { openDesk, ORIGIN } from '../../http/testing/desk.ts'
import { accounts, PASSWORD, rtsOf, villages } from '../../http/testing/network.ts'
import { derivedNames } from '../derived-tables.ts'
import { rebuildVillage } from '../rebuild.ts'
import { villageOf } from '../../http/testing/village-of-children.ts'
import { NOW } from '../testing/entries.ts'
import { lossyLink } from './lossy-link.ts'
import { phoneOf, type Owner, type Phone } from './phone.ts'
import { viewOf, work } from './work.ts'

/** `FUZZ_SEED=17 FUZZ_RUNS=1` repeats a failure; a night has time for `FUZZ_RUNS=500`. */
const FIRST = Number(process.env['FUZZ_SEED'] ?? 1)
/** What phones do is the same for every version of the database; the older one gets the first half. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? (inject('postgresMajor') === 0 ? 4 : 2))
const ROUNDS = 60
/** How far the server's clock goes on in a round. */
const ROUND_MS = 20_000
/** One phone is ahead by more than the server tolerates, at first. */
const AHEAD_MS = 11 * 60_000

const desk = await openDesk()
const village = villages.lalang
const rts = rtsOf(village)
const kenanga = {
  id: randomUUID(),
  username: 'kader.kenanga',
  name: 'Kader Kenanga',
  role: 'kader',
  cadre: 'kader',
  facility: 'posyandu-kenanga',
  password: PASSWORD,
} as const
await createAccounts(desk.db, [kenanga])
const midwife: Owner = {
  account: accounts.pustu.id,
  cadre: 'midwife',
  cookie: await desk.signIn('pustu'),
}
const kaderMelati: Owner = {
  account: accounts.kader.id,
  cadre: 'kader',
  cookie: await desk.signIn('kader'),
  neighbourhoods: rts.slice(0, 2),
}
const kaderKenanga: Owner = {
  account: kenanga.id,
  cadre: 'kader',
  cookie: await desk.signIn(kenanga.username),
  neighbourhoods: rts.slice(2),
}

const gantung = villageOf(
  desk,
  villages.gantung,
  await desk.signIn('kepala.gantung'),
  accounts.headElsewhere.id,
)
/** Children who left another village for this one: weighed there, with a letter that waits. */
const coming: ArrivalBody[] = []
const left = await gantung.children(0, ['Ade', 'Budi', 'Cici'])
await gantung.weigh(left)
for (const person of left) {
  const letter = { to: 'pustu', withinDays: 1, reason: 'x' } as const
  const departure = gantung.write('person-moved', person, { to: 'Lalang', village })
  await gantung.push([gantung.write('referral-made', person, letter), departure])
  coming.push({ from: villages.gantung, person, departure: departure.id })
}

const seeds = Array.from({ length: RUNS }, (_, run) => FIRST + run)

test.each(seeds)(
  'phones with a lossy link come to the records of the server and lose nothing (seed %i)',
  async (seed) => {
    await clear()
    const random = randomOf('sync', seed)
    const link = lossyLink(random)
    let now = NOW
    const server = () => createApp({ ...desk, clock: () => new Date(now) })
    let app = server()
    const common = { village, link, now: () => now }
    const phones = [
      { name: 'pustu1', owner: midwife },
      { name: 'pustu2', owner: midwife, now: () => now + AHEAD_MS },
      { name: 'melati', owner: kaderMelati },
      { name: 'melati2', owner: kaderMelati, now: () => now - AHEAD_MS },
      { name: 'kenanga', owner: kaderKenanga },
    ].map((phone) => phoneOf({ ...common, ...phone, ask: askAs(phone.owner, () => app) }))

    const written: Entry[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      now += ROUND_MS
      if (random.chance(0.05)) app = server()
      const doings = phones.map(async (phone) => {
        for (let more = random.int(0, 2); more > 0; more -= 1) {
          written.push(...work(phone, random, { rts, coming }))
        }
        const going = asks(phone, random)
        if (random.chance(0.08)) phone.restart()
        await going
      })
      await Promise.all([...doings, link.deliverLate()])
    }

    link.heal()
    for (let turn = 0; turn < 3; turn += 1) {
      for (const phone of phones) await phone.push(500)
    }
    for (const phone of phones) while (await phone.pull(100));

    const journal = await readJournal()
    expect(journal.map(({ seq }) => seq)).toEqual(journal.map((_, index) => index + 1))
    const kept = new Map(journal.map((entry) => [entry.id, entry.seq]))
    for (const phone of phones) {
      const { neighbourhoods } = phone.owner
      const waiting = phone.undelivered()
      expect(waiting.filter(({ refused }) => refused === undefined)).toEqual([])
      for (const [id, seq] of phone.receipts()) expect(kept.get(id)).toBe(seq)
      const view = viewOf(phone.entries())
      const tables = await readTables(neighbourhoods)
      expect(sorted(view.persons)).toEqual(tables.persons)
      expect(sorted(view.households)).toEqual(tables.households)
    }
    const refused = new Set(
      phones.flatMap((phone) => phone.undelivered().map(({ entry }) => entry.id)),
    )
    expect(written.filter(({ id }) => kept.has(id) === refused.has(id))).toEqual([])
    expect(kept.size + refused.size).toBe(written.length)
    expect(refused.size).toBeLessThan(written.length / 4)
    expect(await rebuildVillage(desk, village, { check: true })).toEqual([])
  },
)

async function asks(phone: Phone, random: Random): Promise<void> {
  const question = random.weighted([
    ['push', 4],
    ['pull', 4],
    ['nothing', 2],
  ] as const)
  if (question === 'push') await phone.push(random.int(1, 12))
  if (question === 'pull') await phone.pull(random.int(1, 30))
}

const askAs =
  (owner: Owner, app: () => ReturnType<typeof createApp>) =>
  async (path: string, init: RequestInit): Promise<Response> =>
    app().request(`${ORIGIN}${path}`, {
      ...init,
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: owner.cookie },
    })

const sorted = <Item extends { readonly id: string }>(records: ReadonlyMap<string, Item>) =>
  [...records.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))

const readJournal = () =>
  inJournal(desk.pool, village, async (client) => {
    const { rows } = await client.query<{ id: string; seq: number }>(
      'select id, seq from entry where village = $1 order by seq',
      [village],
    )
    return rows
  })

const readTables = (neighbourhoods: readonly string[] = rts) =>
  inJournal(desk.pool, village, async (client) => {
    const records = async (table: 'person' | 'household') => {
      const { rows } = await client.query(
        `select record from ${table} where village = $1 and rt = any ($2) order by id`,
        [village, neighbourhoods],
      )
      return rows.map(({ record }) => record)
    }
    return { persons: await records('person'), households: await records('household') }
  })

const clear = () =>
  inJournal(desk.pool, village, async (client) => {
    for (const table of [...derivedNames, 'entry', 'journal']) {
      await client.query(`delete from ${table} where village = $1`, [village])
    }
  })
