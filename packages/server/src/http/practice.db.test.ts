import { monthOf, localDate } from '@jejaring/core/calendar/local-date'
import type { MeetingPage, Meetings } from '@jejaring/core/meeting/agenda'
import type { NewPracticeNote, PracticePage, Practices } from '@jejaring/core/practice/wire'
import type { Rollout } from '@jejaring/core/rollout/wire'
import { expect, test } from 'vitest'
import type { Notices } from '@jejaring/core/notice/notice'
import type { Board } from '@jejaring/core/sync/board'
import { newId } from '../journal/testing/entries.ts'
import { openDesk, ORIGIN } from './testing/desk.ts'
import { villages } from './testing/network.ts'
import { villageOf } from './testing/village-of-children.ts'

const desk = await openDesk()
const head = await desk.signIn('head')
const elsewhere = await desk.signIn('kepala.gantung')
const pustu = await desk.signIn('pustu')
const dinas = await desk.signIn('dinas')

const json = async <Answer>(response: Promise<Response> | Response): Promise<Answer> => {
  const answer: Answer = JSON.parse(await (await response).text())
  return answer
}
const put = (path: string, body: object, cookie: string) =>
  desk.app.request(`${ORIGIN}/api/${path}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    body: JSON.stringify(body),
  })
const note = (rest: Partial<NewPracticeNote> = {}): NewPracticeNote => ({
  id: newId(),
  version: 0,
  facility: 'puskesmas-manggar',
  title: 'Jemput balita dengan perahu',
  obstacle: 'Rumah di seberang sungai, ibu tidak datang menimbang',
  tried: 'Perahu desa menjemput pada hari buka',
  indicator: 'd-s',
  began: monthOf(localDate('2026-08-01')),
  costRupiah: 0,
  budget: 'village',
  contact: 'Puskesmas Manggar, klaster 2',
  isWithdrawn: false,
  ...rest,
})
const listed = async (cookie: string, query = '') =>
  (await json<Practices>(desk.get(`/api/practice${query}`, cookie))).lines.map((line) => line.note)
const pageOf = (id: string, cookie: string) =>
  json<PracticePage>(desk.get(`/api/practice/${id}`, cookie))

test('what one Puskesmas learned reaches another, beside its own place and why they are alike', async () => {
  const boat = note()
  expect((await put('practice/notes', boat, head)).status).toBe(200)
  expect(await listed(elsewhere)).toContainEqual({ ...boat, version: 1 })
  const page = await pageOf(boat.id, elsewhere)
  expect(page).toMatchObject({ mayChange: false, mayAdopt: true, place: { kind: 'puskesmas' } })
  expect(page.compared?.place.id).toBe('puskesmas-gantung')
  expect(page.compared?.match.parts.map(({ trait }) => trait)).toEqual([
    'people',
    'workers',
    'kader',
    'terrain',
  ])
  // Who is weighed in November is not known before it ends.
  expect(page.months).toEqual(['2026-07', '2026-08', '2026-09', '2026-10'])
})

test('words find a note in whatever form they are written', async () => {
  const found = note({ title: 'Kelas ibu di balai dusun', tried: 'Kader mendatangi setiap rumah' })
  await put('practice/notes', found, head)
  const ids = async (words: string) =>
    (await listed(dinas, `?q=${encodeURIComponent(words)}`)).map(({ id }) => id)
  expect(await ids('didatangi kelas')).toEqual([found.id])
  expect(await ids('kelas')).toEqual([found.id])
  expect(await ids('kelas bala')).toEqual([found.id])
  expect(await ids('helikopter')).toEqual([])
  expect(await ids(`' & | ! :* "`)).toEqual([])
})

test('the same again changes nothing; who has not seen the last version is told so', async () => {
  const first = note()
  expect((await put('practice/notes', first, head)).status).toBe(200)
  expect((await put('practice/notes', first, head)).status).toBe(200)
  expect((await put('practice/notes', { ...first, title: 'Lain' }, head)).status).toBe(409)
  const second = { ...first, version: 1, title: 'Jemput dengan dua perahu' }
  expect((await put('practice/notes', second, dinas)).status).toBe(200)
  expect((await pageOf(first.id, pustu)).note.title).toBe('Jemput dengan dua perahu')
})

test('a note that is withdrawn is there for its own place alone', async () => {
  const gone = note()
  await put('practice/notes', gone, head)
  await put('practice/notes', { ...gone, version: 1, isWithdrawn: true }, head)
  expect((await listed(elsewhere)).some(({ id }) => id === gone.id)).toBe(false)
  expect((await desk.get(`/api/practice/${gone.id}`, elsewhere)).status).toBe(404)
  expect((await pageOf(gone.id, head)).note.isWithdrawn).toBe(true)
})

test.each([
  ['the number of a person', note({ tried: 'Ibu 1906012345678901 dijemput' }), 400],
  ['a sensitive indicator', note({ indicator: 'spm-12' }), 400],
  ['a month to come', note({ began: monthOf(localDate('2026-12-01')) }), 400],
  ['a cost without end', note({ costRupiah: 1e15 }), 400],
  ['the place of another', note({ facility: 'puskesmas-gantung' }), 403],
  ['a Posyandu', note({ facility: 'posyandu-melati' }), 403],
  ['a place there is not', note({ facility: 'nirgends' }), 403],
])('%s is refused', async (_, body, status) => {
  expect((await put('practice/notes', body, head)).status).toBe(status)
})

test('nobody takes over the note of another place', async () => {
  const theirs = note()
  await put('practice/notes', theirs, head)
  const mine = { ...theirs, version: 1, facility: 'puskesmas-gantung' }
  expect((await put('practice/notes', mine, elsewhere)).status).toBe(403)
})

test('the author reads what others say, once, by place and not by name', async () => {
  const about = note()
  await put('practice/notes', about, head)
  const said = { id: newId(), note: about.id, verdict: 'partly', words: 'Bensin tidak cukup' }
  expect((await put('practice/feedback', said, elsewhere)).status).toBe(200)
  expect((await put('practice/feedback', said, elsewhere)).status).toBe(200)
  const { feedback } = await pageOf(about.id, head)
  expect(feedback).toMatchObject([{ from: 'Puskesmas Gantung', words: 'Bensin tidak cukup' }])
  expect(JSON.stringify(feedback)).not.toContain('Akun')
})

test('a decision that adopts a note is counted at the note, with what became of it', async () => {
  const about = note()
  await put('practice/notes', about, head)
  const { next } = await json<Meetings>(desk.get('/api/meetings', elsewhere))
  const key = next.find(({ kind }) => kind === 'weekly')
  const decision = newId()
  const change = (set: object) => ({ id: newId(), over: [], at: '2026-11-22T04:00:00Z', set })
  const changes = [
    change({
      kind: 'decision',
      of: decision,
      value: { text: 'Pinjam perahu', owner: 'Bidan', due: '2026-11-30', practice: about.id },
    }),
    change({ kind: 'outcome', of: decision, value: { state: 'done', note: '' } }),
  ]
  const answer = await put('meetings/one', { ...key, changes }, elsewhere)
  const { page } = await json<{ readonly page: MeetingPage }>(answer)
  expect(page.changes).toHaveLength(2)
  expect((await pageOf(about.id, head)).adoptions).toEqual([
    { place: 'Puskesmas Gantung', day: key?.day, decisions: 1, done: 1 },
  ])
})

test('the author of a note hears of feedback and of who adopts it, and nobody else does', async () => {
  const { notices } = await json<Notices>(desk.get('/api/notices', head))
  const own = notices.filter(({ kind }) => kind.startsWith('practice'))
  expect(own.toSorted((a, b) => (a.kind < b.kind ? 1 : -1))).toMatchObject([
    { kind: 'practice-said', from: 'Puskesmas Gantung', verdict: 'partly' },
    { kind: 'practice-adopted', from: 'Puskesmas Gantung', title: 'Jemput balita dengan perahu' },
  ])
  const others = await json<Notices>(desk.get('/api/notices', elsewhere))
  expect(others.notices.some(({ kind }) => kind.startsWith('practice'))).toBe(false)
})

test('each point is the total of the board of its month, and small ones are kept back', async () => {
  const post = villageOf(desk, villages.lalang, pustu)
  const many = await post.children(0, ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'])
  await post.weigh(many.slice(0, 6), localDate('2026-10-12'))
  await post.weigh(many.slice(0, 3), localDate('2026-09-14'))
  const about = note()
  await put('practice/notes', about, head)
  const page = await pageOf(about.id, elsewhere)
  const [line] = (await json<Practices>(desk.get('/api/practice', dinas))).lines.filter(
    (one) => one.note.id === about.id,
  )
  expect(line?.now).toEqual(page.points.at(-1))
  const ofBoard = async (month: string) => {
    const board = await json<Board>(desk.get(`/api/board?group=month&month=${month}`, head))
    const cell = board.total.cells.find(({ indicator }) => indicator === 'd-s')
    return cell && { population: cell.population, served: cell.served }
  }
  expect(page.months.at(-1)).toBe('2026-10')
  expect(page.points.at(-1)).toEqual(await ofBoard('2026-10'))
  expect(page.points.at(-1)?.served).toBe(6)
  expect((await ofBoard('2026-09'))?.served).toBe(3)
  expect(page.points.at(-2)).toBe(null)
})

test('the terrain of a place is declared like its readiness, and compared', async () => {
  const say = (facility: string, value: string, cookie: string) =>
    put(
      'rollout/statements',
      { facility, about: 'terrain', value, on: '2026-01-05', evidence: '', version: 0 },
      cookie,
    )
  expect((await say('puskesmas-manggar', 'bulan', head)).status).toBe(400)
  await say('puskesmas-manggar', 'islands', head)
  await say('puskesmas-gantung', 'islands', elsewhere)
  const { sites } = await json<Rollout>(desk.get('/api/rollout', head))
  expect(sites.find(({ id }) => id === 'puskesmas-manggar')?.terrain).toBe('islands')
  const about = note()
  await put('practice/notes', about, head)
  const parts = (await pageOf(about.id, elsewhere)).compared?.match.parts
  expect(parts?.at(-1)).toEqual({
    trait: 'terrain',
    mine: 'islands',
    theirs: 'islands',
    closeness: 1,
  })
})
