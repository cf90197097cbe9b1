import fc from 'fast-check'
import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { catalogue } from '../catalogue/index.ts'
import { tick } from '../journal/clock.ts'
import type { Bodies, Entry, Kind } from '../journal/entry.ts'
import type { Me } from '../sync/account.ts'
import { HANDOVER_LIMIT, readPacket, type Packet } from './packet.ts'
import { toGive } from './to-give.ts'

const LALANG = '19.06.01.2001'
let made = 0
function entry<K extends Kind>(kind: K, body: Bodies[K], village = LALANG): Entry {
  made += 1
  const id = `018f0000-0000-7000-8000-${String(made).padStart(12, '0')}`
  const clock = tick(made, 'd1')
  const on = localDate('2026-11-22')
  const common = { id, village, subject: id, on, clock, author: 'sari', device: 'd1', catalogue: 1 }
  return { ...common, kind, body } as Entry
}
const visit = (service: string, answers = {}) =>
  entry('encounter-recorded', {
    setting: 'posyandu',
    cadre: 'kader',
    services: [{ service, answers, outcomes: {} }],
  })
const weighing = () => visit('child-growth', { weight: 9.1 })

const packet = (entries: readonly unknown[], changes: Partial<Packet> = {}): Packet => ({
  format: 1,
  from: { name: 'Sari', facility: 'posyandu-melati' },
  to: 'kader',
  at: 0,
  entries,
  ...changes,
})
type Who = Pick<Me, 'role' | 'facility' | 'villages'>
const village = { code: LALANG, name: '', subdistrict: '', regency: '' }
const facts = { japaneseEncephalitis: false, introduced: {} }
const at = (role: Who['role'], id: string): Who => ({
  role,
  facility: { id, kind: 'posyandu', name: '', villages: [LALANG] },
  villages: [{ ...village, facts }],
})
const colleague = at('kader', 'posyandu-melati')
const midwife = at('pustu', 'pustu-lalang')

test('a colleague of the post and the midwife of the village take what a kader wrote', () => {
  const entries = [weighing(), weighing()]
  for (const me of [colleague, midwife]) {
    expect(readPacket(packet(entries), me)).toEqual({
      kind: 'read',
      from: 'Sari',
      entries,
      left: 0,
    })
  }
})

test('another post takes nothing, nor does anybody from another village', () => {
  const other = { kind: 'trouble', because: 'other-post' }
  expect(readPacket(packet([weighing()]), at('kader', 'posyandu-kenanga'))).toEqual(other)
  const elsewhere = entry('session-opened', { posyandu: 'x' }, '19.06.04.2001')
  expect(readPacket(packet([elsewhere]), midwife)).toEqual(other)
})

test('what is for a health worker is not opened on the phone of a kader', () => {
  const forWorker = packet([weighing()], { to: 'worker' })
  expect(readPacket(forWorker, colleague)).toEqual({ kind: 'trouble', because: 'for-worker' })
  expect(readPacket(forWorker, midwife)).toMatchObject({ kind: 'read' })
})

test.each([
  ['nothing', undefined],
  ['a list', []],
  ['another format', { ...packet([]), format: 2 }],
  ['too many entries', packet(Array.from({ length: HANDOVER_LIMIT.entries + 1 }, () => 1))],
  ['no post', { ...packet([]), from: { name: 'Sari' } }],
])('%s is no packet', (_, value) => {
  expect(readPacket(value, colleague)).toEqual({ kind: 'trouble', because: 'unreadable' })
})

test('an entry that cannot be read stays with its giver, the others are taken', () => {
  const good = weighing()
  const answer = readPacket(packet([good, { kind: 'unknown' }, 7, null]), colleague)
  expect(answer).toEqual({ kind: 'read', from: 'Sari', entries: [good], left: 3 })
})

/** Where an app of a later version may have written more. */
const laterField = fc.record({
  at: fc.constantFrom('entry', 'body', 'service'),
  name: fc.stringMatching(/^later[A-Z][a-z]{1,9}$/),
  value: fc.jsonValue(),
})

test('what a later version of the app adds is carried on as it came', () => {
  fc.assert(
    fc.property(laterField, ({ at: where, name, value }) => {
      const { body, ...rest } = weighing()
      const more = { [name]: value }
      const given =
        'services' in body && where === 'service'
          ? { ...rest, body: { ...body, services: body.services.map((s) => ({ ...s, ...more })) } }
          : where === 'body'
            ? { ...rest, body: { ...body, ...more } }
            : { ...rest, body, ...more }
      const answer = readPacket(packet([given]), colleague)
      expect(answer).toEqual({ kind: 'read', from: 'Sari', entries: [given], left: 0 })
    }),
  )
})

test('of a kind that only a later version knows the giver keeps all, and is told to update', () => {
  const later = { ...weighing(), kind: 'person-photographed' }
  expect(readPacket(packet([later]), colleague)).toEqual({ kind: 'trouble', because: 'unreadable' })
  const good = weighing()
  expect(readPacket(packet([later, good]), colleague)).toMatchObject({ entries: [good], left: 1 })
})

test('what a later version added is not handed on to a kader, for nobody can say what it is', () => {
  const known = weighing()
  const later = { ...weighing(), later: 'x' }
  expect(toGive([later, known], { to: 'kader', catalogue })).toMatchObject({
    entries: [known],
    secret: 1,
  })
  expect(toGive([later, known], { to: 'worker', catalogue }).entries).toHaveLength(2)
})

test('a later field does not let a wrong one pass', () => {
  const wrong = { ...weighing(), on: 'yesterday', later: 1 }
  expect(readPacket(packet([wrong, weighing()]), colleague)).toMatchObject({ left: 1 })
})

test('a colleague is not given what a kader must not see, nor what answers to it; a midwife is', () => {
  const secret = visit('depression-score', {})
  const voided = entry('encounter-voided', { encounter: secret.id, reason: 'salah orang' })
  const open = weighing()
  const all = [voided, secret, open]
  expect(toGive(all, { to: 'kader', catalogue })).toEqual({ entries: [open], secret: 2, more: 0 })
  expect(toGive(all, { to: 'worker', catalogue }).entries).toEqual(
    [secret, voided, open].toSorted(byClock),
  )
})

test('the oldest go first, as many as a packet holds', () => {
  const many = Array.from({ length: HANDOVER_LIMIT.entries + 5 }, weighing)
  const given = toGive(many.toReversed(), { to: 'kader', catalogue })
  expect(given.entries).toEqual(many.slice(0, HANDOVER_LIMIT.entries))
  expect(given.more).toBe(5)
})

const byClock = (a: Entry, b: Entry): number => (a.clock < b.clock ? -1 : 1)

test('whose mental disability is written down stays for a worker, with all that is written about them', () => {
  const born = { sex: 'female', birthDate: localDate('1990-01-01'), household: 'h' } as const
  const register = (body: Partial<Bodies['person-registered']>) =>
    entry('person-registered', { name: 'X', ...born, relation: 'head', ...body })
  const open = register({ disability: 'none' })
  const secret = register({ disability: 'none', mentalDisability: true })
  const about = [open, secret].map(({ id }) => ({ ...weighing(), subject: id }))
  const all = [open, secret, ...about]
  expect(toGive(all, { to: 'kader', catalogue })).toMatchObject({
    entries: [open, about[0]],
    secret: 2,
  })
  expect(toGive(all, { to: 'worker', catalogue }).entries).toEqual(all)
})
