import { localDate } from '@jejaring/core/calendar/local-date'
import type { SkillImport } from '@jejaring/core/kader/skill-sheet'
import type { KaderOfVillage, TrainingList } from '@jejaring/core/kader/wire'
import type { NewTraining, Trainings } from '@jejaring/core/kader/training'
import { describe, expect, test } from 'vitest'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, rtsOf, villages } from './testing/network.ts'

const desk = await openDesk()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (skill: object, cookie = pustu) =>
  desk.app.request(`${ORIGIN}/api/kader/skills`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify({
      village: villages.lalang,
      kader: accounts.kader.id,
      skill: 'B2',
      state: 'trained',
      on: localDate('2026-02-10'),
      evidence: 'Pelatihan Puskesmas',
      version: 0,
      ...skill,
    }),
  })
const passport = async () => {
  const { kader } = await json<KaderOfVillage>(
    desk.get(`/api/kader?village=${villages.lalang}`, pustu),
  )
  return kader.find(({ id }) => id === accounts.kader.id)
}

test('a kader who has learned nothing yet, and written nothing, is there', async () => {
  expect(await passport()).toMatchObject({
    name: accounts.kader.name,
    skills: [],
    practice: { sessionDays: 0, people: 0, visits: 0, referrals: 0, counselling: 0 },
    openTasks: 0,
  })
  expect((await passport())?.practice.visitsByMonth.length).toBe(12)
})

test('trained, then assessed, then taken back; who has not seen the last word is told so', async () => {
  expect((await put({})).status).toBe(200)
  expect((await put({ state: 'assessed' }, head)).status).toBe(409)
  expect((await put({ state: 'assessed', version: 1 }, head)).status).toBe(200)
  expect((await passport())?.skills).toEqual([
    {
      skill: 'B2',
      trained: { on: '2026-02-10', evidence: 'Pelatihan Puskesmas' },
      assessed: { on: '2026-02-10', evidence: 'Pelatihan Puskesmas' },
    },
  ])
  expect((await passport())?.versions).toEqual({ B2: 2 })
  // Without a state it is taken back.
  expect((await put({ state: undefined, version: 2 })).status).toBe(200)
  expect(await passport()).toMatchObject({ skills: [], versions: { B2: 3 } })
})

describe('a training as an event', () => {
  const event = (more: Partial<NewTraining> = {}): NewTraining => ({
    id: newId(),
    version: 0,
    title: 'Deteksi dini',
    place: 'Aula Puskesmas',
    on: localDate('2026-10-05'),
    skills: ['E3', 'E4'],
    invited: [accounts.kader.id],
    attended: [],
    isWithdrawn: false,
    ...more,
  })
  const keep = async (training: object, cookie = head) =>
    desk.app.request(`${ORIGIN}/api/kader/trainings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
      body: JSON.stringify(training),
    })
  const learned = async (skill: string) =>
    (await passport())?.skills.find((one) => one.skill === skill)

  test('who came has followed it in the passport, and it is taken back in one step', async () => {
    const held = event()
    expect((await keep(held)).status).toBe(200)
    expect((await keep(held)).status).toBe(200)
    expect(await learned('E3')).toBe(undefined)
    const came = { ...held, version: 1, attended: [accounts.kader.id] }
    expect((await keep(came)).status).toBe(200)
    const trained = { on: '2026-10-05', evidence: 'Deteksi dini, Aula Puskesmas' }
    expect([await learned('E3'), await learned('E4')]).toEqual([
      { skill: 'E3', trained },
      { skill: 'E4', trained },
    ])
    const list = await json<TrainingList>(desk.get('/api/kader/training', pustu))
    const needs = list.kader.find(({ id }) => id === accounts.kader.id)?.needs
    expect(needs?.find(({ skill }) => skill === 'E3')?.reason).toBe('assess')
    expect((await keep({ ...held, version: 2, isWithdrawn: true })).status).toBe(200)
    expect(await learned('E3')).toBe(undefined)
    expect((await keep({ ...held, version: 1, title: 'Lain' })).status).toBe(409)
  })

  test('the midwife of a Pustu reads what the Puskesmas holds and does not change it', async () => {
    const held = event({ title: 'Milik Puskesmas' })
    await keep(held)
    const { trainings } = await json<Trainings>(desk.get('/api/kader/trainings', pustu))
    expect(trainings.find(({ id }) => id === held.id)).toMatchObject({
      facilityName: 'Puskesmas Manggar',
      invited: [accounts.kader.id],
      mayWrite: false,
    })
    expect((await keep({ ...held, version: 1, title: 'Ubah' }, pustu)).status).toBe(403)
  })

  test('what is taken back in the passport later stays taken back', async () => {
    await keep(event({ skills: ['D3'], attended: [accounts.kader.id] }))
    expect((await learned('D3'))?.trained?.on).toBe('2026-10-05')
    const later = { skill: 'D3', state: undefined, on: localDate('2026-10-06') }
    expect((await put(later)).status).toBe(200)
    expect(await learned('D3')).toBe(undefined)
  })

  test.each([
    ['somebody who is no kader here', event({ invited: ['nobody'] }), 404],
    [
      'who came to what is to come',
      event({ on: localDate('2026-12-01'), attended: [accounts.kader.id] }),
      400,
    ],
    ['a training of nothing', event({ skills: [] }), 400],
    ['a day in another century', event({ on: localDate('2126-01-01') }), 400],
    ['the number of a person', event({ title: 'Untuk 1906012345678901' }), 400],
  ])('%s is refused', async (_, training, status) => {
    expect((await keep(training)).status).toBe(status)
  })
})

test.each([
  ['a skill that there is not', { skill: 'F1' }, 400],
  ['a day to come', { on: '2099-01-01' }, 400],
  ['a day of the last century', { on: '1900-01-01' }, 400],
  ['somebody who is no kader of the village', { kader: accounts.head.id }, 404],
])('%s is refused', async (_, wrong, status) => {
  expect((await put(wrong)).status).toBe(status)
})

describe('somebody in the register', () => {
  const post = (id: string, facility: string) => ({
    id,
    facility,
    duty: 'member',
    from: '2026-01-05',
    decree: '',
  })
  const staff = async (path: string, body: object, cookie: string) => {
    const response = await desk.app.request(`${ORIGIN}/api/staff${path}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
      body: JSON.stringify(body),
    })
    expect(response.status).toBe(200)
  }
  const member = {
    id: newId(),
    name: 'Siti',
    profession: 'kader',
    contract: 'volunteer',
    phone: '',
    number: '',
    version: 0,
  }
  const kaderIn = async (village: string, cookie: string) =>
    (await json<KaderOfVillage>(desk.get(`/api/kader?village=${village}`, cookie))).kader.find(
      ({ id }) => id === member.id,
    )

  test('learns without an account, and goes on where she was once she has one', async () => {
    await staff('', { ...member, post: post(newId(), 'posyandu-kenanga') }, pustu)
    expect((await put({ kader: member.id, skill: 'A1' })).status).toBe(200)
    expect(await kaderIn(villages.lalang, pustu)).toMatchObject({
      name: 'Siti',
      since: '2026-01-05',
      posts: [{ name: 'Posyandu Kenanga' }],
      versions: { A1: 1 },
      practice: { weighings: 0 },
    })
    await staff('', { ...member, account: accounts.kader.id, version: 1 }, pustu)
    const { kader } = await json<KaderOfVillage>(
      desk.get(`/api/kader?village=${villages.lalang}`, pustu),
    )
    // The account is nobody else any more.
    expect(kader.map(({ id }) => id)).toEqual([member.id])
    expect((await put({ kader: member.id, skill: 'A1', state: 'assessed' })).status).toBe(409)
    const assessed = { kader: member.id, skill: 'A1', state: 'assessed', version: 1 }
    expect((await put(assessed)).status).toBe(200)
    expect((await put(assessed)).status).toBe(200)
    expect((await kaderIn(villages.lalang, pustu))?.versions).toMatchObject({ A1: 2, B2: 3 })
  })

  test('of two Posyandu in two Puskesmas has one passport, which both write', async () => {
    const gantung = await desk.signIn('kepala.gantung')
    const dinas = await desk.signIn('dinas')
    await desk.db
      .insertInto('facility')
      .values({
        id: 'posyandu-gantung',
        kind: 'posyandu',
        name: 'Posyandu Gantung',
        village: villages.gantung,
      })
      .execute()
    await desk.db
      .insertInto('facility_area')
      .values({ facility: 'posyandu-gantung', area: rtsOf(villages.gantung)[0] ?? '' })
      .execute()
    await staff(
      '/posts',
      { ...post(newId(), 'posyandu-gantung'), member: member.id, version: 0 },
      dinas,
    )
    const there = await kaderIn(villages.gantung, gantung)
    expect(there?.posts.map(({ name }) => name)).toEqual(['Posyandu Gantung', 'Posyandu Kenanga'])
    expect(there?.skills.map(({ skill }) => skill).toSorted()).toEqual(['A1'])
    const more = { kader: member.id, village: villages.gantung, skill: 'A2', version: 0 }
    expect((await put(more, gantung)).status).toBe(200)
    expect((await kaderIn(villages.lalang, pustu))?.versions).toMatchObject({ A1: 2, A2: 1 })
  })

  test('is on the training list once, with what she needs and why', async () => {
    const list = await json<TrainingList>(desk.get('/api/kader/training', head))
    const own = list.kader.filter(({ id }) => id === member.id)
    expect(own.map(({ village, level }) => [village, level])).toEqual([['Lalang', 'none']])
    expect(own[0]?.needs.slice(0, 2)).toEqual([
      { skill: 'A2', reason: 'assess', since: '2026-02-10' },
      { skill: 'A3', reason: 'train' },
    ])
    const file = await (await desk.get('/api/kader/training/file?format=csv', head)).text()
    expect(file).toContain('Lalang,"Posyandu Kenanga, Posyandu Gantung",Siti,belum,A2')
  })

  test('brings a sheet of skills back, and the same sheet changes nothing', async () => {
    const send = async (text: string, take: boolean) => {
      const body = { file: Buffer.from(text).toString('base64'), take }
      return json<SkillImport>(desk.post('/api/kader/import', body, { cookie: pustu }))
    }
    const file = [
      'Nama,Posyandu,Kode,Dilatih,Dinilai,Bukti',
      'Siti,Posyandu Kenanga,A3,5/1/2026,6/2/2026,Pelatihan Puskesmas',
      'Siti,Posyandu Kenanga,A4,,besok,',
    ].join('\n')
    expect(await send(file, false)).toMatchObject({
      changes: [{ state: 'trained' }, { state: 'assessed' }],
      refused: [{ row: 3, column: 'assessed', because: 'day-unclear' }],
    })
    expect((await kaderIn(villages.lalang, pustu))?.versions).not.toHaveProperty('A3')
    expect(await send(file, true)).toMatchObject({ taken: true })
    expect((await kaderIn(villages.lalang, pustu))?.skills).toContainEqual({
      skill: 'A3',
      trained: { on: '2026-01-05', evidence: 'Pelatihan Puskesmas' },
      assessed: { on: '2026-02-06', evidence: 'Pelatihan Puskesmas' },
    })
    expect(await send(file, true)).toMatchObject({ changes: [], same: 2 })
    const out = await (await desk.get('/api/kader/skills/file?format=csv', pustu)).text()
    expect(await send(out, true)).toMatchObject({ changes: [], refused: [] })
  })
})
