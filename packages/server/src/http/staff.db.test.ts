import { localDate } from '@jejaring/core/calendar/local-date'
import type { Rollout } from '@jejaring/core/rollout/wire'
import type {
  NewMember,
  NewPost,
  StaffHistory,
  StaffImport,
  StaffRegister,
} from '@jejaring/core/staff/wire'
import type { KaderOfVillage } from '@jejaring/core/kader/wire'
import { likelySame } from '@jejaring/core/staff/same-staff'
import { describe, expect, test } from 'vitest'
import { inScope } from '../db/scope.ts'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { accounts, villages } from './testing/network.ts'

const desk = await openDesk()
await desk.db
  .updateTable('facility')
  .set({ parent: 'pustu-lalang' })
  .where('kind', '=', 'posyandu')
  .execute()
const pustu = await desk.signIn('pustu')
const head = await desk.signIn('head')
const elsewhere = await desk.signIn('kepala.gantung')
const dinas = await desk.signIn('dinas')

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object, cookie: string) =>
  desk.app.request(`${ORIGIN}/api/staff${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const register = (cookie: string) => json<StaffRegister>(desk.get('/api/staff', cookie))
const memberOf = async (id: string, cookie = head) =>
  (await register(cookie)).members.find((one) => one.id === id)
const placeOf = async (id: string, cookie = head) =>
  (await register(cookie)).places.find((one) => one.id === id)

const post = (facility: string, more: Partial<NewPost> = {}) => ({
  id: newId(),
  facility,
  duty: 'member' as const,
  from: localDate('2026-01-05'),
  decree: 'SK 1/2026',
  ...more,
})
const kader = (facility: string, more: Partial<NewMember> = {}): NewMember => ({
  id: newId(),
  name: 'Siti',
  profession: 'kader',
  contract: 'volunteer',
  phone: '',
  number: '',
  version: 0,
  post: post(facility),
  ...more,
})

test('before anything is written who has an account is counted, and offered to be written down', async () => {
  const { places, members, accounts: free } = await register(pustu)
  expect(members).toEqual([])
  expect(places.map(({ id }) => id)).toEqual([
    'pustu-lalang',
    'posyandu-kenanga',
    'posyandu-melati',
  ])
  expect(places.find(({ id }) => id === 'pustu-lalang')).toMatchObject({
    isRegistered: false,
    vacancies: [
      { profession: 'nurse', missing: 1 },
      { profession: 'kader', missing: 1 },
    ],
  })
  expect(free.map(({ id }) => id).toSorted()).toEqual([accounts.kader.id, accounts.pustu.id])
})

test('somebody is written down once, however often it is said, and tied to an account that is free', async () => {
  const siti = kader('posyandu-melati', { account: accounts.kader.id, birthYear: 1983 })
  expect((await put('', siti, pustu)).status).toBe(200)
  expect((await put('', siti, pustu)).status).toBe(200)
  expect(await memberOf(siti.id)).toMatchObject({
    village: villages.lalang,
    name: 'Siti',
    birthYear: 1983,
    version: 1,
    posts: [{ facility: 'posyandu-melati', from: '2026-01-05', decree: 'SK 1/2026', version: 1 }],
  })
  expect((await register(pustu)).accounts.map(({ id }) => id)).toEqual([accounts.pustu.id])
  const other = kader('posyandu-melati', { account: accounts.kader.id })
  expect((await put('', other, pustu)).status).toBe(400)
  // Who has not seen the last word is told so.
  expect((await put('', { ...siti, name: 'Siti Aminah', version: 1 }, head)).status).toBe(200)
  expect((await put('', { ...siti, name: 'Siti A.', version: 1 }, pustu)).status).toBe(409)
})

test('a kader of two Posyandu is one person: once of the Pustu, once of each Posyandu, with a log of who said so', async () => {
  const dewi = kader('posyandu-melati', { name: 'Dewi' })
  await put('', dewi, pustu)
  const second = { ...post('posyandu-kenanga'), member: dewi.id, version: 0 }
  const before = (await placeOf('pustu-lalang'))?.vacancies
  expect((await put('/posts', second, pustu)).status).toBe(200)
  expect((await put('/posts', second, pustu)).status).toBe(200)
  expect((await memberOf(dewi.id))?.posts.map(({ facility }) => facility).toSorted()).toEqual([
    'posyandu-kenanga',
    'posyandu-melati',
  ])
  expect((await placeOf('pustu-lalang'))?.vacancies).toEqual(before)
  expect((await placeOf('posyandu-kenanga'))?.vacancies).toEqual([
    { profession: 'kader', missing: 4 },
  ])
  // It ends, by another hand.
  const ended = { ...second, version: 1, before: localDate('2026-10-01') }
  expect((await put('/posts', ended, head)).status).toBe(200)
  expect((await placeOf('posyandu-kenanga'))?.vacancies).toEqual([
    { profession: 'kader', missing: 5 },
  ])
  const { versions } = await json<StaffHistory>(desk.get(`/api/staff/history/${dewi.id}`, pustu))
  expect(versions.map(({ kind, by, version }) => [kind, by, version])).toEqual([
    ['post', 'Akun head', 2],
    ['member', 'Akun pustu', 1],
    ['post', 'Akun pustu', 1],
    ['post', 'Akun pustu', 1],
  ])
})

test('readiness follows the register where there is one', async () => {
  const nurse = kader('pustu-lalang', { name: 'Ahmad', profession: 'nurse', contract: 'clinic' })
  await put('', nurse, head)
  const { sites } = await json<Rollout>(desk.get('/api/rollout', head))
  const site = sites.find(({ id }) => id === 'pustu-lalang')
  const standing = (id: string) => site?.standings.find(({ criterion }) => criterion === id)?.state
  expect(site?.isStaffRegistered).toBe(true)
  // The midwife with an account has not been written down.
  expect([standing('nurse'), standing('midwife'), standing('two-kader')]).toEqual([
    'met',
    'missing',
    'met',
  ])
})

test('who works in two Puskesmas is seen whole by both, and written down by each for its own places', async () => {
  const lina = kader('puskesmas-gantung', { name: 'Lina', profession: 'doctor' })
  await put('', lina, elsewhere)
  expect(await memberOf(lina.id)).toBeUndefined()
  const second = { ...post('puskesmas-manggar'), member: lina.id, version: 0 }
  // The head of the other place does not see her; the Dinas does.
  expect((await put('/posts', second, head)).status).toBe(404)
  expect((await put('/posts', second, dinas)).status).toBe(200)
  expect((await memberOf(lina.id))?.posts.length).toBe(2)
  expect((await register(head)).elsewhere).toEqual({ 'puskesmas-gantung': 'Puskesmas Gantung' })
  const foreign = (await memberOf(lina.id))?.posts.find(
    ({ facility }) => facility === 'puskesmas-gantung',
  )
  const ended = { ...foreign, member: lina.id, before: localDate('2026-06-01') }
  expect((await put('/posts', ended, head)).status).toBe(403)
})

test('what was a mistake never was', async () => {
  const wrong = kader('posyandu-kenanga', { name: 'Salah' })
  await put('', wrong, pustu)
  const { id: _id, ...task } = wrong.post ?? post('')
  const withdrawn = {
    ...task,
    id: wrong.post?.id,
    member: wrong.id,
    version: 1,
    isWithdrawn: true,
  }
  expect((await put('/posts', withdrawn, pustu)).status).toBe(200)
  expect(await memberOf(wrong.id)).toBeUndefined()
})

test.each([
  [
    'an end before the beginning',
    { post: post('posyandu-melati', { before: localDate('2026-01-05') }) },
  ],
  ['a beginning years ahead', { post: post('posyandu-melati', { from: localDate('2030-01-01') }) }],
  ['a profession that there is not', { profession: 'dukun' }],
  ['a NIK for a number', { number: '1906 0141 0183 0001' }],
  ['a NIK for a name', { name: '1906014101830001' }],
  [
    'a decree that is not signed yet',
    { post: post('posyandu-melati', { decreeOn: localDate('2090-01-01') }) },
  ],
  ['a child', { birthYear: 2020 }],
  ['somebody new without a task', { post: undefined }],
])('%s is refused', async (_, wrong) => {
  const body = { ...kader('posyandu-melati'), ...wrong }
  expect((await put('', body, pustu)).status).toBe(400)
})

test('the database shows nobody to who sees no place of theirs, and to no kader', async () => {
  const seen = (scope: Parameters<typeof inScope>[1]) =>
    inScope(desk.db, scope, (trx) => trx.selectFrom('staff').select('id').execute())
  expect((await seen({ villages: [villages.lalang], seesNames: false })).length).toBeGreaterThan(0)
  expect(await seen({ villages: [villages.padang], seesNames: true })).not.toEqual([])
  expect(await seen({ villages: ['11.01.01.2001'], seesNames: true })).toEqual([])
  expect(
    await seen({ villages: [villages.lalang], neighbourhoods: ['x'], seesNames: true }),
  ).toEqual([])
})

describe('a file', () => {
  const send = async (file: string, take: boolean, cookie = pustu) => {
    const body = { file: Buffer.from(file).toString('base64'), take }
    return json<StaffImport>(desk.post('/api/staff/import', body, { cookie }))
  }
  const file = [
    'Daftar kader 2026',
    'Nama;Profesi;Posyandu;Mulai;Nomor SK',
    'Ayu;Kader;Posyandu Melati;5/1/2026;SK 9',
    'Ayu;Kader;Posyandu Kenanga;5/1/2026;SK 9',
    'Budi;Kader;Puskesmas Manggar;5/1/2026;',
    'Citra;Kader;Posyandu Melati;kemarin;',
  ].join('\n')

  test('shows what it would change and which rows are refused, changes nothing, and then all of it once', async () => {
    const shown = await send(file, false)
    expect(shown).toMatchObject({
      taken: false,
      changes: [
        { row: 3, what: 'member', name: 'Ayu', facility: 'posyandu-melati' },
        { row: 4, what: 'post', name: 'Ayu', facility: 'posyandu-kenanga' },
      ],
      // A midwife does not write down who works at the Puskesmas.
      refused: [
        { row: 5, column: 'place', because: 'unknown' },
        { row: 6, column: 'from', because: 'day-unclear' },
      ],
    })
    const ayu = async () => (await register(pustu)).members.filter(({ name }) => name === 'Ayu')
    expect(await ayu()).toEqual([])
    await send(file, true)
    expect((await ayu()).map(({ posts }) => posts.length)).toEqual([2])
    expect(await send(file, true)).toMatchObject({ changes: [], same: 2 })
    expect((await ayu()).length).toBe(1)
  })

  test('that was written out is read back as the same', async () => {
    const out = await desk.get('/api/staff/file?format=csv', pustu)
    const back = await send(await out.text(), false)
    expect(back).toMatchObject({ changes: [], refused: [] })
  })

  test('without the columns is said to be so', async () => {
    expect(await send('a,b\n1,2', true)).toEqual({ kind: 'unreadable', because: 'no-head' })
  })
})

test('somebody whom two places have written down is one person once it is said, and two again when it is taken back', async () => {
  const one = kader('posyandu-melati', { name: 'Rohani Ganda', birthYear: 1984 })
  const other = kader('posyandu-kenanga', { name: 'Hj. Rohani Ganda', birthYear: 1984 })
  await put('', one, pustu)
  await put('', other, pustu)
  const alike = async () => {
    const { members, apart } = await register(head)
    return likelySame(members, apart).filter(({ one: found }) => found.name.includes('Ganda'))
  }
  const named = async () =>
    (await register(head)).members.filter(({ name }) => name.includes('Ganda'))
  expect((await alike()).map(({ because }) => because)).toEqual(['name'])
  const say = (state: string) => put('/same', { one: one.id, other: other.id, state }, head)
  expect((await say('same')).status).toBe(200)
  expect((await say('same')).status).toBe(200)
  const [whole, ...rest] = await named()
  expect(rest).toEqual([])
  expect(whole?.posts.map(({ facility }) => facility).toSorted()).toEqual([
    'posyandu-kenanga',
    'posyandu-melati',
  ])
  expect(await alike()).toEqual([])
  // A task is changed where it is kept, under whichever of the two names somebody has on the screen.
  const ended = { ...other.post, member: one.id, version: 1, before: localDate('2026-10-01') }
  expect((await put('/posts', ended, pustu)).status).toBe(200)
  const post = (await named())[0]?.posts.find(({ facility }) => facility === 'posyandu-kenanga')
  expect(post).toMatchObject({ before: '2026-10-01', version: 2 })
  expect((await put('/posts', { ...ended, member: other.id }, pustu)).status).toBe(200)

  expect((await say('')).status).toBe(200)
  expect((await named()).map(({ posts }) => posts.length)).toEqual([1, 1])
  expect((await say('apart')).status).toBe(200)
  expect(await alike()).toEqual([])
  expect((await put('/same', { one: one.id, other: one.id, state: 'same' }, head)).status).toBe(400)
})

test('joined, a kader counts once for the Pustu and has one passport', async () => {
  const one = kader('posyandu-melati', { name: 'Mirna Ganda' })
  const other = kader('posyandu-kenanga', { name: 'Mirna Ganda' })
  await put('', one, pustu)
  await put('', other, pustu)
  const skill = { skill: 'A2', state: 'trained', on: '2026-03-02', evidence: '', version: 0 }
  const said = { village: villages.lalang, kader: other.id, ...skill }
  const response = await desk.app.request(`${ORIGIN}/api/kader/skills`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie: pustu },
    body: JSON.stringify(said),
  })
  expect(response.status).toBe(200)
  const kaderHere = async () => {
    const { sites } = await json<Rollout>(desk.get('/api/rollout', head))
    return sites.find(({ id }) => id === 'pustu-lalang')?.kader
  }
  const before = (await kaderHere()) ?? 0
  await put('/same', { one: one.id, other: other.id, state: 'same' }, pustu)
  expect(await kaderHere()).toBe(before - 1)
  const { kader: all } = await json<KaderOfVillage>(
    desk.get(`/api/kader?village=${villages.lalang}`, pustu),
  )
  const mirna = all.filter(({ name }) => name === 'Mirna Ganda')
  expect(mirna.map(({ skills }) => skills.map((known) => known.skill))).toEqual([['A2']])
})
