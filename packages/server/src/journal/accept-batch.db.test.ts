import { addDays, localDate } from '@jejaring/core/calendar/local-date'
import type { Entry } from '@jejaring/core/journal/entry'
import type { PeopleAnswer, PullAnswer, PushAnswer } from '@jejaring/core/sync/wire'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { wholeVillage, inScope } from '../db/scope.ts'
import { createApp } from '../http/app.ts'
import { openDesk, ORIGIN } from '../http/testing/desk.ts'
import { accounts, rtsOf, villages } from '../http/testing/network.ts'
import { device, newId, NOW, TODAY } from './testing/entries.ts'

const desk = await openDesk()
const app = createApp(desk)
const village = villages.lalang
const [rt1 = '', rt2 = '', rt3 = ''] = rtsOf(village)
const kader = await desk.signIn('kader')
const midwife = await desk.signIn('pustu')
const write = device({ village, author: accounts.pustu.id })

async function post(cookie: string | undefined, body: string | object): Promise<Response> {
  return app.request(`${ORIGIN}/api/sync/push`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: {
      'content-type': 'application/json',
      origin: ORIGIN,
      ...(cookie === undefined ? {} : { cookie }),
    },
  })
}
async function push(cookie: string, entries: readonly unknown[]): Promise<PushAnswer> {
  const response = await post(cookie, { village, device: 'phone1', entries })
  expect(response.status).toBe(200)
  const answer: PushAnswer = JSON.parse(await response.text())
  return answer
}
async function pull(cookie: string, after = 0): Promise<PullAnswer> {
  const headers = { cookie }
  const response = await app.request(`${ORIGIN}/api/sync/pull?village=${village}&after=${after}`, {
    headers,
  })
  expect(response.status).toBe(200)
  const answer: PullAnswer = JSON.parse(await response.text())
  return answer
}

function family(rt: string, birthDate = localDate('2025-03-01')) {
  const household = newId()
  const child = newId()
  const entries = [
    write('household-registered', household, { rt, headName: 'Kepala', address: 'Jalan 1' }),
    write('person-registered', child, {
      name: 'Ayu Léstari',
      sex: 'female',
      birthDate,
      household,
      relation: 'child',
    }),
  ]
  return { household, child, entries }
}
const weighing = (child: string, weight: number, on = TODAY) =>
  write(
    'encounter-recorded',
    child,
    {
      setting: 'posyandu',
      cadre: 'midwife',
      services: [{ service: 'child-growth', answers: { weight }, outcomes: {} }],
    },
    on,
  )
const counts = (table: 'person' | 'due' | 'mark' | 'entry' | 'nik') =>
  inScope(desk.db, wholeVillage(village), async (trx) => {
    const row = await trx
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  })

describe('a batch', () => {
  test('is answered with receipts in the order of the journal, and a replay with the same ones', async () => {
    const { entries } = family(rt1)
    const first = await push(midwife, entries)
    expect(first.refusals).toEqual([])
    expect(first.receipts.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    const before = await counts('entry')
    const again = await push(midwife, entries.toReversed())
    expect(again.receipts.toSorted((a, b) => a.seq - b.seq)).toEqual(first.receipts)
    expect(await counts('entry')).toBe(before)
  })

  test('may come in any order: what an entry speaks of is taken first', async () => {
    const { entries, child } = family(rt1)
    const visit = weighing(child, 9)
    const voided = write('encounter-voided', child, { encounter: visit.id, reason: 'salah orang' })
    const answer = await push(midwife, [voided, visit, ...entries.toReversed()])
    expect(answer.refusals).toEqual([])
    expect(answer.receipts).toHaveLength(4)
  })

  test('with a bad entry among good ones loses none of the good', async () => {
    const { entries, child } = family(rt1)
    const heavy = weighing(child, 900)
    const answer = await push(midwife, [...entries, heavy, { id: 'x', kind: 'nonsense' }, 7])
    expect(answer.receipts.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
    expect(answer.refusals).toEqual([
      expect.objectContaining({ id: 'x', reason: 'malformed' }),
      expect.objectContaining({ id: 'entries.4', reason: 'malformed' }),
      { id: heavy.id, reason: 'implausible', field: 'services.0.answers.weight' },
    ])
  })

  test('of a later app waits on the device for the update of the server, the others are taken', async () => {
    const { entries, child } = family(rt1)
    const visit = weighing(child, 9)
    const later = { ...visit, body: { ...visit.body, mood: 'good' } }
    const unknown = { ...visit, id: newId(), kind: 'person-photographed' }
    const answer = await push(midwife, [...entries, later, unknown])
    expect(answer.receipts).toHaveLength(entries.length)
    expect(answer.refusals).toEqual([
      { id: visit.id, reason: 'from-newer-app' },
      { id: unknown.id, reason: 'from-newer-app' },
    ])
    // After the update the same entry is taken as if it came for the first time.
    expect((await push(midwife, [visit])).receipts).toHaveLength(1)
  })

  test('with something no database holds loses none of the good', async () => {
    const [home, person] = family(rt1).entries
    const { entries } = family(rt2)
    const nul = { ...home, id: newId(), body: { ...home?.body, address: 'a\u0000b' } }
    const half = { ...home, id: newId(), body: { ...home?.body, address: '\ud800' } }
    const version = { ...person, id: newId(), catalogue: 2 ** 40 }
    const answer = await push(midwife, [nul, ...entries, home, half, person, version])
    expect(answer.receipts).toHaveLength(4)
    expect(new Map(answer.refusals.map(({ id, reason }) => [id, reason]))).toEqual(
      new Map([nul, half, version].map(({ id }) => [id, 'malformed'])),
    )
  })

  test('is judged: the child is due and counted, and served once weighed', async () => {
    const { entries, child } = family(rt1)
    await push(midwife, entries)
    const cell = () =>
      inScope(desk.db, wholeVillage(village), (trx) =>
        trx
          .selectFrom('mark')
          .where('person', '=', child)
          .where('indicator', '=', 'd-s')
          .select(['rt', sql`periods -> '2026-11'`.as('served')])
          .executeTakeFirst(),
      )
    expect(await cell()).toEqual({ rt: rt1, served: [] })
    await push(midwife, [weighing(child, 9.4)])
    expect(await cell()).toEqual({ rt: rt1, served: [TODAY] })
  })
})

describe('an entry is refused', () => {
  const { entries: known, child, household } = family(rt1)
  const far = family(rt3)
  const visit = weighing(child, 9)

  test('without harm to those already there', async () => {
    expect((await push(midwife, [...known, ...far.entries, visit])).refusals).toEqual([])
  })

  const change = (entry: Entry, over: object): unknown => ({ ...entry, ...over })
  test.each<[string, () => unknown, string]>([
    [
      'when its id already says something else',
      () => change(visit, { on: addDays(TODAY, -1) }),
      'id-taken',
    ],
    [
      'when it belongs to another village',
      () => change(weighing(child, 9), { village: villages.padang }),
      'other-village',
    ],
    [
      'when its author is of another post',
      () => change(weighing(child, 9), { author: accounts.headElsewhere.id }),
      'not-allowed',
    ],
    [
      'when its clock is two days ahead',
      () => change(weighing(child, 9), { clock: `${NOW + 172_800_000}-0000-phone1` }),
      'clock-ahead',
    ],
    ['when its day is to come', () => weighing(child, 9, addDays(TODAY, 1)), 'in-future'],
    [
      'when its day is before the birth',
      () => weighing(child, 9, localDate('2025-02-28')),
      'before-birth',
    ],
    ['when nobody knows the person', () => weighing(newId(), 9), 'unknown-person'],
    [
      'when nobody knows the service',
      () =>
        change(visit, {
          id: newId(),
          body: { ...visit.body, services: [{ service: 'x', answers: {}, outcomes: {} }] },
        }),
      'unknown-service',
    ],
    [
      'when its shape is wrong',
      () => change(visit, { id: newId(), on: '2026-02-30' }),
      'malformed',
    ],
    [
      'when it knows a field nobody asked for',
      () => change(visit, { id: newId(), extra: 1 }),
      'from-newer-app',
    ],
    [
      'when a household has no place',
      () =>
        write('household-changed', household, {
          changes: { rt: { value: `${village}/Lain/001/001` } },
        }),
      'unknown-place',
    ],
  ])('%s', async (_, bad, reason) => {
    const entry = bad()
    const answer = await push(midwife, [entry])
    expect(answer.receipts).toEqual([])
    expect(answer.refusals).toMatchObject([{ reason }])
    expect(await push(midwife, [visit])).toMatchObject({
      refusals: [],
      receipts: [{ id: visit.id }],
    })
  })

  test('when a kader writes about people of other neighbourhoods', async () => {
    const mine = device({ village, author: accounts.kader.id })
    const dead = (person: string) => mine('person-died', person, {})
    const answer = await push(kader, [dead(far.child), dead(child)])
    expect(answer.refusals).toMatchObject([{ reason: 'outside-scope' }])
    expect(answer.receipts).toHaveLength(1)
  })

  test('when a kader gives what only a midwife gives', async () => {
    const mine = device({ village, author: accounts.kader.id })
    const body = { setting: 'posyandu', cadre: 'kader' } as const
    const services = [{ service: 'bcg', answers: {}, outcomes: {} }]
    const given = mine('encounter-recorded', child, { ...body, services })
    const told = mine('encounter-recorded', child, { ...body, services, reported: true })
    const answer = await push(kader, [given, told])
    expect(answer.refusals).toMatchObject([{ id: given.id, reason: 'not-allowed' }])
    expect(answer.receipts).toMatchObject([{ id: told.id }])
  })
})

describe('what a kader wrote about somebody who moved within the village meanwhile is taken', () => {
  const mine = device({ village, author: accounts.kader.id })
  const visits = (person: string) => [
    mine('encounter-recorded', person, {
      setting: 'home',
      cadre: 'kader',
      services: [{ service: 'child-growth', answers: { weight: 9 }, outcomes: {} }],
    }),
    mine('visit-done', person, { outcome: 'not-at-home', cadre: 'kader' }),
  ]

  test('when the whole house moved, the house itself included', async () => {
    const { entries, household, child } = family(rt1)
    const moved = write('household-changed', household, { changes: { rt: { value: rt3 } } })
    await push(midwife, [...entries, moved])
    const answers = mine('household-observed', household, { answers: { smoker: true } })
    const answer = await push(kader, [...visits(child), answers])
    expect(answer.refusals).toEqual([])
    expect(answer.receipts).toHaveLength(3)
  })

  test('when the person went to live elsewhere', async () => {
    const [near, far] = [family(rt1), family(rt3)]
    const moved = write('person-changed', near.child, {
      changes: { household: { value: far.household } },
    })
    await push(midwife, [...near.entries, ...far.entries, moved])
    const answer = await push(kader, [...visits(near.child), ...visits(far.child)])
    expect(answer.receipts).toHaveLength(2)
    expect(answer.refusals).toMatchObject([
      { reason: 'outside-scope' },
      { reason: 'outside-scope' },
    ])
  })
})

describe('a request is refused as a whole', () => {
  test.each<[string, () => Promise<Response>, number, string]>([
    [
      'without a session',
      () => post(undefined, { village, device: 'd', entries: [] }),
      401,
      'not-signed-in',
    ],
    [
      'for a village outside the scope',
      () => post(midwife, { village: villages.gantung, device: 'd', entries: [] }),
      403,
      'not-allowed',
    ],
    ['when it is no JSON', () => post(midwife, '{"village":'), 400, 'bad-request'],
    ['when it is no batch', () => post(midwife, { village }), 400, 'bad-request'],
    [
      'when it has too many entries',
      () => post(midwife, { village, device: 'd', entries: Array.from({ length: 501 }, () => 0) }),
      400,
      'bad-request',
    ],
    ['when it is too large', () => post(midwife, 'x'.repeat(2_000_001)), 413, 'too-large'],
    [
      'from a role that sees no names',
      async () => post(await desk.signIn('dinas'), { village, device: 'd', entries: [] }),
      403,
      'not-allowed',
    ],
  ])('%s', async (_, send, status, type) => {
    const response = await send()
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ type, status })
  })
})

describe('a NIK', () => {
  const nik = '0019060101900001'
  const { entries, child } = family(rt1)
  const [home, person] = entries
  const withNik = { ...person, body: { ...person?.body, nik } }

  test('is stored unreadable and travels masked', async () => {
    const answer = await push(midwife, [home, withNik])
    expect(answer.refusals).toEqual([])
    const { entries: pulled } = await pull(midwife)
    expect(JSON.stringify(pulled)).not.toContain(nik)
    expect(pulled.find(({ id }) => id === person?.id)?.body).toMatchObject({
      nik: '••••••••••••0001',
    })
    const row = await inScope(desk.db, wholeVillage(village), (trx) =>
      trx.selectFrom('nik').where('person', '=', child).selectAll().executeTakeFirstOrThrow(),
    )
    expect(desk.keys.open(row.cipher)).toBe(nik)
    expect(row.lookup).toEqual(desk.keys.lookup(nik))
    expect(desk.lines.join('')).not.toContain(nik)
  })

  test('sent again, also masked, is the same entry; another one is not', async () => {
    const masked = { ...person, body: { ...person?.body, nik: '••••••••••••0001' } }
    const other = { ...person, body: { ...person?.body, nik: '0019060101910001' } }
    expect(await push(midwife, [withNik])).toMatchObject({ refusals: [], receipts: [{}] })
    expect(await push(midwife, [masked])).toMatchObject({ refusals: [], receipts: [{}] })
    expect(await push(midwife, [other])).toMatchObject({ refusals: [{ reason: 'id-taken' }] })
  })
})

describe('a pull', () => {
  test('gives a midwife everybody, a kader the own neighbourhoods', async () => {
    const near = family(rt1)
    const far = family(rt3)
    await push(midwife, [...near.entries, ...far.entries])
    const all = await pull(midwife)
    expect(all.entries.map(({ seq }) => seq)).toEqual(
      Array.from({ length: all.head }, (_, index) => index + 1),
    )
    const subjects = new Set((await pull(kader)).entries.map(({ subject }) => subject))
    expect(subjects.has(near.child) && subjects.has(near.household)).toBe(true)
    expect(subjects.has(far.child) || subjects.has(far.household)).toBe(false)
  })

  test('brings the whole history of who moves in, and names to forget who moves out', async () => {
    const { entries, child, household } = family(rt3)
    await push(midwife, [...entries, weighing(child, 9)])
    const { next } = await pull(kader)
    const move = (rt: string) =>
      write('household-changed', household, { changes: { rt: { value: rt } } })
    await push(midwife, [move(rt2)])
    const moved = await pull(kader, next)
    expect(moved.forget).toEqual([])
    expect(moved.entries.filter(({ subject }) => subject === child)).toHaveLength(2)
    expect(moved.entries.filter(({ subject }) => subject === household)).toHaveLength(2)
    await push(midwife, [move(rt3)])
    const away = await pull(kader, moved.next)
    expect(away.forget.toSorted()).toEqual([child, household].toSorted())
    expect(away.entries).toEqual([])
    expect((await pull(kader, away.next)).forget).toEqual([])
  })

  test('of a device that is ahead of the journal starts again', async () => {
    const all = await pull(midwife)
    expect((await pull(midwife, all.head + 1000)).entries).toHaveLength(all.head)
  })
})

describe('everybody, for a device that has nobody', () => {
  async function page(cookie: string, query: Record<string, string>): Promise<PeopleAnswer> {
    const search = new URLSearchParams({ village, ...query }).toString()
    const response = await app.request(`${ORIGIN}/api/sync/people?${search}`, {
      headers: { cookie },
    })
    expect(response.status).toBe(200)
    const answer: PeopleAnswer = JSON.parse(await response.text())
    return answer
  }
  async function* pages(cookie: string) {
    let query: Record<string, string> = { limit: '3' }
    for (;;) {
      const answer = await page(cookie, query)
      yield answer
      const { until, beyond } = answer
      if (beyond === undefined) return
      query = { limit: '3', until: String(until), beyond }
    }
  }

  test('comes whole and once, page by page, as a pull from the beginning would bring them', async () => {
    for (const cookie of [midwife, kader]) {
      const { entries, head } = await pull(cookie)
      const found: PeopleAnswer[] = []
      for await (const answer of pages(cookie)) found.push(answer)
      const seen = found.map((one) => new Set(one.entries.map(({ subject }) => subject)))
      expect(seen.reduce((sum, { size }) => sum + size, 0)).toBe(
        new Set(seen.flatMap((one) => [...one])).size,
      )
      expect(found.flatMap((one) => one.entries).toSorted((a, b) => a.seq - b.seq)).toEqual(
        entries.filter(({ kind }) => !kind.startsWith('session')),
      )
      expect(new Set(found.map(({ until }) => until))).toEqual(new Set([head]))
    }
  })

  test('brings the latest days of the Posyandu and their talks, not those of long ago', async () => {
    const posyandu = 'posyandu-melati'
    const session = newId()
    const old = newId()
    const opened = write('session-opened', session, { posyandu })
    const talk = { posyandu, topic: 'smoking', people: 12 } as const
    const answer = await push(midwife, [
      opened,
      write('session-counselled', session, talk),
      write('session-opened', old, { posyandu }, addDays(TODAY, -60)),
    ])
    expect(answer.refusals).toEqual([])
    for (const cookie of [midwife, kader]) {
      const { entries } = await page(cookie, { limit: '3' })
      const kinds = entries.filter(({ kind }) => kind.startsWith('session')).map(({ kind }) => kind)
      expect(kinds).toEqual(['session-opened', 'session-counselled'])
      const pulled = await pull(cookie)
      expect(pulled.entries.map(({ kind }) => kind)).toContain('session-counselled')
    }
  })

  test('leaves who comes meanwhile to the pull after it', async () => {
    const first = await page(midwife, { limit: '3' })
    const { entries, child } = family(rt1)
    await push(midwife, entries)
    let beyond = first.beyond
    const subjects = new Set(first.entries.map(({ subject }) => subject))
    while (beyond !== undefined) {
      const next = await page(midwife, { limit: '3', until: String(first.until), beyond })
      for (const { subject } of next.entries) subjects.add(subject)
      beyond = next.beyond
    }
    expect(subjects.has(child)).toBe(false)
    const after = await pull(midwife, first.until)
    expect(after.entries.map(({ subject }) => subject)).toContain(child)
  })

  test('starts again when the journal is shorter than the device was told', async () => {
    const first = await page(midwife, {})
    const asked = { until: String(first.until + 1000), beyond: newId() }
    expect((await page(midwife, asked)).entries).toEqual(first.entries)
  })

  test('counts the persons the caller may see', async () => {
    const [all, own] = [await page(midwife, {}), await page(kader, {})]
    expect(all.people).toBeGreaterThan(own.people)
    expect(own.people).toBeGreaterThan(0)
  })
})

test('no log line has a name', () => {
  expect(desk.lines.length).toBeGreaterThan(0)
  expect(desk.lines.join('')).not.toMatch(/Ayu|Kepala|Jalan/)
})

test('a midwife delivers what kader of her villages handed over; a kader nothing of the midwife', async () => {
  const byKader = device({ village, author: accounts.kader.id, device: 'phone2' })
  const handed = byKader('household-registered', newId(), { rt: rt1, headName: 'A', address: '' })
  expect((await push(midwife, [handed])).receipts).toHaveLength(1)
  expect((await push(kader, [handed])).receipts).toHaveLength(1)
  const [own = handed] = family(rt1).entries
  expect((await push(kader, [own])).refusals).toEqual([
    { id: own.id, reason: 'not-allowed', field: 'author' },
  ])
})
