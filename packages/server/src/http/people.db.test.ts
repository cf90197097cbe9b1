import { addDays, addMonths } from '@jejaring/core/calendar/local-date'
import type { DueList, OpenReferrals } from '@jejaring/core/sync/due-list'
import type { Found, PersonPage } from '@jejaring/core/sync/people'
import type { OutcomeDifferences } from '@jejaring/core/sync/outcome-differences'
import type { Reactions } from '@jejaring/core/sync/reactions'
import type { Role } from '@jejaring/core/sync/account'
import { describe, expect, test } from 'vitest'
import { newId, TODAY } from '../journal/testing/entries.ts'
import { openDesk } from './testing/desk.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const lalang = villageOf(desk, villages.lalang, pustu)
const padang = villageOf(desk, villages.padang, head, accounts.head.id)

const [ayu = '', budi = ''] = await lalang.children(0, ['Ayu Léstari', 'Budi Santoso'])
const [citra = ''] = await lalang.children(2, ['Citra Ayuningtyas'])
const [dewi = ''] = await padang.children(0, ['Dewi Ayu'])
await lalang.refer(budi, 'BB tidak naik dua kali', addDays(TODAY, -9))
await lalang.weigh([ayu], TODAY, { weightForAge: 'severe' })
const sibling = newId()
const NIK = '1906014203240001'

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const search = (cookie: string, q: unknown) => desk.post('/api/people/search', { q }, { cookie })
const found = async (cookie: string, q: string) =>
  (await json<Found>(search(cookie, q))).people.map(({ name }) => name)
const due = (cookie: string, query: string) => json<DueList>(desk.get(`/api/due?${query}`, cookie))
const lastNoted = () =>
  desk.db
    .selectFrom('audit')
    .orderBy('id', 'desc')
    .select(['account', 'action', 'village', 'target', 'people'])
    .executeTakeFirst()

test('referrals wait in one list, the longest past its day first, until they are answered', async () => {
  const open = async (cookie: string) =>
    json<OpenReferrals>(desk.get('/api/referrals', cookie)).then(({ referrals }) => referrals)
  const eko = (await lalang.children(1, ['Eko']))[0] ?? ''
  const letter = lalang.write('referral-made', eko, { to: 'pustu', withinDays: 30, reason: 'x' })
  const came = lalang.write('referral-received', eko, { referral: letter.id })
  await lalang.push([letter, came])
  const listed = await open(pustu)
  expect(listed.map(({ person }) => person.id)).toEqual([budi, eko])
  expect(listed[1]).toMatchObject({ id: letter.id, to: 'pustu', received: TODAY })
  expect(await lastNoted()).toMatchObject({ target: 'referrals', people: 2 })
  const answer = { referral: letter.id, answer: 'cukup di rumah' }
  await lalang.push([lalang.write('referral-answered', eko, answer)])
  expect((await open(pustu)).map(({ person }) => person.id)).toEqual([budi])
  await lalang.push([lalang.write('person-moved', eko, { to: 'Manggar' })])
})

test('what is promised for a day says so in the list, until it is taken back', async () => {
  const [fitri = ''] = await padang.children(0, ['Fitri'])
  const day = addDays(TODAY, 7)
  const promise = { service: 'child-growth', place: 'posyandu', day } as const
  const booked = padang.write('service-booked', fitri, promise)
  const weighing = async () => {
    const { people } = await due(head, `village=${villages.padang}`)
    const windows = people.find(({ id }) => id === fitri)?.due ?? []
    return windows.find(({ service }) => service === 'child-growth')
  }
  await padang.push([booked])
  expect(await weighing()).toMatchObject({ promised: day })
  await padang.push([padang.write('booking-cancelled', fitri, { booking: booked.id })])
  expect(await weighing()).not.toHaveProperty('promised')
  await padang.push([padang.write('person-moved', fitri, { to: 'Manggar' })])
})

test('illness after a vaccine is listed for its year with the number of the vial, serious ones first', async () => {
  const [gita = '', hana = ''] = await lalang.children(1, ['Gita', 'Hana'])
  const services = [{ service: 'bcg', answers: { batch: 'B77' }, outcomes: {} }]
  const visit = lalang.write('encounter-recorded', gita, {
    setting: 'pustu',
    cadre: 'midwife',
    services,
  })
  const ill = {
    cadre: 'midwife',
    vaccines: ['bcg'],
    given: TODAY,
    began: TODAY,
    signs: ['fever'],
    outcome: 'recovering',
    told: ['puskesmas'],
  } as const
  const told = lalang.write('reaction-reported', gita, {
    ...ill,
    encounter: visit.id,
    serious: ['hospital'],
  })
  const mild = lalang.write('reaction-reported', hana, { ...ill, serious: [] })
  await lalang.push([visit, told, mild])
  const year = TODAY.slice(0, 4)
  const of = (cookie: string, asked: string) =>
    json<Reactions>(desk.get(`/api/reactions?year=${asked}`, cookie)).then((all) =>
      all.reactions.map(({ person, batches }) => [person.id, ...batches]),
    )
  expect(await of(pustu, year)).toEqual([[gita, 'B77'], [hana]])
  expect(await lastNoted()).toMatchObject({ action: 'register', target: 'reactions', people: 2 })
  expect(await of(pustu, '2020')).toEqual([])
  const file = await desk.get(`/api/reactions?year=${year}&format=csv`, pustu)
  expect(await file.text()).toContain('Gita')
  await lalang.push([lalang.write('reaction-withdrawn', hana, { reaction: mild.id })])
  expect(await of(head, year)).toEqual([[gita, 'B77']])
  await lalang.push([gita, hana].map((id) => lalang.write('person-moved', id, { to: 'Manggar' })))
})

describe('the due list', () => {
  test('has the rule that asked for a referral, so that its reason is said in any language', async () => {
    const visit = padang.write('encounter-recorded', dewi, {
      setting: 'pustu',
      cadre: 'midwife',
      services: [],
    })
    const rule = { service: 'child-growth', scale: 'weightForAge', outcome: 'severe' }
    const letter = padang.write('referral-made', dewi, {
      because: { encounter: visit.id, ...rule },
      to: 'puskesmas',
      withinDays: 1,
      reason: 'BB sangat kurang',
    })
    await padang.push([visit, letter])
    const { people } = await due(head, `village=${villages.padang}`)
    expect(people[0]?.referrals[0]).toMatchObject({ because: rule, reason: 'BB sangat kurang' })
  })

  test('has open referrals first, then who is overdue longest, with all that is due', async () => {
    const list = await due(pustu, `village=${villages.lalang}`)
    expect(list).toMatchObject({ today: TODAY, total: 3 })
    expect(list.people.map(({ id }) => id).slice(0, 1)).toEqual([budi])
    expect(list.people[0]?.referrals).toEqual([
      {
        id: expect.any(String),
        to: 'puskesmas',
        on: addDays(TODAY, -9),
        withinDays: 1,
        reason: 'BB tidak naik dua kali',
      },
    ])
    const since = list.people.slice(1).map((person) => person.due[0]?.late ?? TODAY)
    expect(since).toEqual(since.toSorted())
    for (const { from, before = addDays(TODAY, 1) } of list.people.flatMap((one) => one.due)) {
      expect(from <= TODAY && before > TODAY).toBe(true)
    }
    const services = (id: string) =>
      list.people.find((one) => one.id === id)?.due.map(({ service }) => service) ?? []
    expect(services(budi)).toContain('child-growth')
    expect(services(ayu)).not.toContain('child-growth')
  })

  test('of a Posyandu has the people of its neighbourhoods', async () => {
    const list = await due(pustu, 'posyandu=posyandu-kenanga')
    expect(list.people.map(({ id }) => id)).toEqual([citra])
    expect(await lastNoted()).toEqual({
      account: accounts.pustu.id,
      action: 'due-list',
      village: villages.lalang,
      target: 'posyandu-kenanga',
      people: 1,
    })
  })

  test('goes on where it ended, even when the last one shown needs nothing any more', async () => {
    const many = await padang.children(
      1,
      Array.from({ length: 205 }, (_, n) => `Anak ${n}`),
    )
    const where = `village=${villages.padang}`
    const page = await due(head, where)
    expect(page).toMatchObject({ total: 206 })
    expect(page.people).toHaveLength(50)
    const last = page.people.at(-1)?.id ?? ''
    await padang.push([padang.write('person-moved', last, { to: 'Tanjungpandan' })])
    const rest = await due(head, `${where}&after=${page.next}`)
    expect(rest.next).toBeUndefined()
    const all = [...page.people, ...rest.people].map(({ id }) => id)
    expect(new Set(all)).toEqual(new Set([...many, dewi]))
    expect((await desk.get(`/api/due?${where}&after=1.2026-02-30.x`, head)).status).toBe(400)
  })

  test('of who has one village is of that village', async () => {
    expect((await due(pustu, '')).people).toHaveLength(3)
    expect((await desk.get('/api/due', head)).status).toBe(400)
  })
})

describe('the search', () => {
  test('finds part of a name without marks, beginnings first, within the caller’s villages', async () => {
    expect(await found(pustu, 'ayu')).toEqual(['Ayu Léstari', 'Citra Ayuningtyas'])
    expect(await found(pustu, 'LESTARI')).toEqual(['Ayu Léstari'])
    expect(await found(head, 'ayu')).toEqual(['Ayu Léstari', 'Citra Ayuningtyas', 'Dewi Ayu'])
    expect(await found(pustu, '%%')).toEqual([])
    expect(await lastNoted()).toMatchObject({ action: 'search', target: 'name', people: 0 })
  })

  test('finds a whole NIK, which is noted nowhere', async () => {
    await lalang.push([lalang.write('person-changed', ayu, { changes: { nik: { value: NIK } } })])
    expect(await found(pustu, NIK)).toEqual(['Ayu Léstari'])
    expect(await found(pustu, '1906 0142 0324 0001')).toEqual(['Ayu Léstari'])
    expect(await found(pustu, NIK.slice(0, 15))).toEqual([])
    expect(await lastNoted()).toMatchObject({ action: 'search', people: 0 })
    expect(await found(await desk.signIn('kepala.gantung'), NIK)).toEqual([])
  })

  test('finds who has left, and says so', async () => {
    await lalang.push([lalang.write('person-moved', citra, { to: 'Tanjungpandan' })])
    const { people } = await json<Found>(search(pustu, 'Citra'))
    expect(people).toMatchObject([{ name: 'Citra Ayuningtyas', left: 'moved' }])
  })

  test('finds a house by its head or its RT, with who lives there', async () => {
    const houses = async (q: string) =>
      (await json<Found>(search(pustu, q))).houses.map(({ head, members }) => [
        head,
        ...members.map(({ name }) => name),
      ])
    expect(await houses('kepala budi')).toEqual([['Kepala Budi Santoso', 'Budi Santoso']])
    expect(await houses('RT 1 budi')).toEqual([['Kepala Budi Santoso', 'Budi Santoso']])
    expect(await houses('RT 99')).toEqual([])
    expect(await houses('kepala dewi')).toEqual([])
  })

  test('finds who is on a card, and nobody of another place', async () => {
    const card = `JEJARING:${budi.toUpperCase()}`
    expect(await found(pustu, card)).toEqual(['Budi Santoso'])
    expect(await lastNoted()).toMatchObject({ target: 'card', people: 1 })
    expect(await found(await desk.signIn('kepala.gantung'), card)).toEqual([])
  })

  test('wants two letters at least', async () => {
    expect((await search(pustu, 'a')).status).toBe(400)
    expect((await search(pustu, { $ne: 1 })).status).toBe(400)
  })
})

describe('the page of a person', () => {
  const path = `/api/people/${villages.lalang}/${ayu}`

  test('has the record, what follows from it, and who wrote it', async () => {
    const page = await json<PersonPage>(desk.get(path, pustu))
    expect(page.neighbourhood).toBe(rtsOf(villages.lalang)[0])
    expect(page.record.id).toBe(ayu)
    expect(page.household.fields.headName?.[0]?.value).toBe('Kepala Ayu Léstari')
    expect(page.record.encounters).toHaveLength(1)
    expect(page.judgement.services.map(({ service }) => service)).toEqual(['child-growth'])
    expect(page.judgement.marks.map(({ period }) => period)).toContain('2026-11')
    expect(page.authors).toEqual({ [accounts.pustu.id]: accounts.pustu.name })
    expect(JSON.stringify(page)).not.toContain(NIK)
    expect(await lastNoted()).toEqual({
      account: accounts.pustu.id,
      action: 'person',
      village: villages.lalang,
      target: ayu,
      people: 1,
    })
  })

  test('names the others of the household', async () => {
    const { record } = await json<PersonPage>(desk.get(path, pustu))
    const household = record.fields.household?.[0]?.value ?? ''
    await lalang.push([
      lalang.write('person-registered', sibling, {
        name: 'Adik Ayu',
        sex: 'male',
        birthDate: addMonths(TODAY, -3),
        household,
        relation: 'child',
      }),
    ])
    const { members } = await json<PersonPage>(desk.get(path, pustu))
    expect(members.map(({ name }) => name)).toEqual(['Adik Ayu'])
  })

  test('that is not there, is not found', async () => {
    for (const id of [newId(), dewi, 'somebody']) {
      const response = await desk.get(`/api/people/${villages.lalang}/${id}`, pustu)
      expect(response.status).toBe(404)
    }
  })
})

test('a class the server judges otherwise is shown, and noted', async () => {
  const { differences } = await json<OutcomeDifferences>(
    desk.get(`/api/outcome-differences?village=${villages.lalang}`, pustu),
  )
  expect(differences).toMatchObject([
    { person: ayu, service: 'child-growth', told: { weightForAge: 'severe' } },
  ])
  expect(await lastNoted()).toMatchObject({ action: 'outcome-differences', people: 1 })
})

describe('named people are refused', () => {
  const paths = [
    `/api/due?village=${villages.lalang}`,
    '/api/due?posyandu=posyandu-melati',
    `/api/people/${villages.lalang}/${ayu}`,
    `/api/outcome-differences?village=${villages.lalang}`,
  ]
  test('to nobody', async () => {
    const answers = [
      ...(await Promise.all(paths.map((path) => desk.get(path)))),
      await desk.post('/api/people/search', { q: 'ayu' }),
    ]
    for (const response of answers) {
      expect(response.status).toBe(401)
      expect(await response.json()).toMatchObject({ type: 'not-signed-in' })
    }
  })

  test.each<Role>(['kader', 'dinas', 'village', 'admin'])('to a %s', async (role) => {
    const cookie = await desk.signIn(role)
    const answers = [
      ...(await Promise.all(paths.map((path) => desk.get(path, cookie)))),
      await search(cookie, 'ayu'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403])
  })

  test('to the head of another Puskesmas', async () => {
    const cookie = await desk.signIn('kepala.gantung')
    for (const path of paths) expect((await desk.get(path, cookie)).status).toBe(403)
    expect(await found(cookie, 'ayu')).toEqual([])
  })
})

test('nothing about anybody is in the log or in the audit log', async () => {
  const audit = await desk.db.selectFrom('audit').selectAll().execute()
  const said = `${desk.lines.join('\n')}${JSON.stringify(audit)}`
  for (const word of ['Ayu', 'ayu', 'Budi', 'Citra', NIK, 'BB tidak']) {
    expect(said).not.toContain(word)
  }
})
