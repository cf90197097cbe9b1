import { expect, test } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import type { StaffMember } from './member.ts'
import { entryOf, joinEntries, likelySame } from './same-staff.ts'

const member = (id: string, more: Partial<StaffMember> = {}): StaffMember => ({
  id,
  village: '19.06.01.2001',
  name: 'Siti Rohani',
  profession: 'kader',
  contract: 'volunteer',
  phone: '',
  number: '',
  posts: [],
  version: 1,
  ...more,
})

test.each([
  ['the same two words', {}, {}, 'name'],
  ['however they are written', { name: 'siti  ROHANI' }, {}, 'name'],
  ['another year of birth', { birthYear: 1980 }, { birthYear: 1981 }, undefined],
  ['one name that many have', { name: 'Lusi' }, { name: 'Lusi' }, undefined],
  [
    'one name and the year',
    { name: 'Lusi', birthYear: 1980 },
    { name: 'Lusi', birthYear: 1980 },
    'name',
  ],
  [
    'the same telephone',
    { name: 'Lusi', phone: '+62 812-33' },
    { name: 'Lusi', phone: '081233' },
    'phone',
  ],
  [
    'a telephone that a family shares',
    { name: 'Lusi', phone: '0812' },
    { name: 'Ani', phone: '0812' },
    undefined,
  ],
  ['the same NIP', { name: 'S. Rohani', number: '1980' }, { number: '1980' }, 'number'],
  ['each with an account', { account: 'x' }, { account: 'y' }, undefined],
  ['another profession', { profession: 'midwife' }, {}, undefined],
] as const)('%s', (_, one, other, because) => {
  expect(likelySame([member('a', one), member('b', other)], [])[0]?.because).toBe(because)
})

test('who was told apart is not asked about again', () => {
  expect(likelySame([member('a'), member('b')], [['b', 'a']])).toEqual([])
})

test('joined, somebody has the facts of the first entry and the tasks of both, each kept where it was', () => {
  const post = (id: string, from: string) => ({
    id,
    facility: `posyandu-${id}`,
    duty: 'member' as const,
    from: localDate(from),
    decree: '',
    version: 1,
  })
  const one = member('a', { posts: [post('p', '2026-02-01')] })
  const other = member('b', { name: 'Rohani', account: 'x', posts: [post('q', '2025-01-01')] })
  const whole = joinEntries([other, one])
  expect(whole).toMatchObject({ id: 'a', name: 'Siti Rohani', account: 'x' })
  expect(whole?.posts.map(({ id }) => id)).toEqual(['q', 'p'])
  expect(
    whole && [entryOf(whole, 'q').id, entryOf(whole, 'p').id, entryOf(whole, 'new').id],
  ).toEqual(['b', 'a', 'a'])
})
