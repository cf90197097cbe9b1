import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { childOf } from './child-id.ts'
import { likelyPairs, type Comparable } from './likely-pairs.ts'
import { nameWords } from './name-sound.ts'

function person(id: string, name: string, born: string, over: Partial<Comparable> = {}) {
  const known = { id, name, sex: 'female', birthDate: localDate(born), household: id } as const
  return { ...known, ...over }
}

it.each([
  ['Hj. Siti Aisjah', 'St. Aisyah'],
  ['Moch. Djoko Soesilo', 'Muhammad Joko Susilo'],
  ['M Yoesoef bin Achmad', 'Mohamad Jusuf'.replace('J', 'Y')],
  ['Tjut Noer', 'Cut Nur'],
])('%s and %s have the same words', (one, other) => {
  expect(nameWords(one)).toEqual(nameWords(other))
})

it.each<[string, Comparable, Comparable]>([
  [
    'an old spelling and a title',
    person('a', 'Hj. Soekarni Dewi', '1961-03-02'),
    person('b', 'Sukarni Dewi', '1961-03-02'),
  ],
  [
    'a told age and a known mother',
    person('a', 'Anisa Rahmawati', '2019-05-01', { motherName: 'Dewi Lestari' }),
    person('b', 'Annisa Rahmawati', '2019-11-22', {
      motherName: 'Dewi Lestari',
      birthDateEstimated: true,
    }),
  ],
  [
    'day and month in the other order',
    person('a', 'Kasmiati Juwita', '1980-04-07'),
    person('b', 'Kasmiati Juwita', '1980-07-04'),
  ],
  [
    'the same end of the NIK and a married name',
    person('a', 'Winda Sari', '1988-08-08', { nikEnd: '0412' }),
    person('b', 'Winda Herman', '1988-08-08', { nikEnd: '0412' }),
  ],
])('finds who was written down twice: %s', (_, one, other) => {
  expect(likelyPairs([one, other])).toHaveLength(1)
})

it.each<[string, Comparable, Comparable]>([
  [
    'twins',
    person('a', 'Siti Aminah', '2024-01-05', { motherName: 'Ratna', household: 'h' }),
    person('b', 'Siti Salmah', '2024-01-05', { motherName: 'Ratna', household: 'h' }),
  ],
  [
    'another NIK',
    person('a', 'Dewi Sartika', '1990-02-02', { nikEnd: '0001' }),
    person('b', 'Dewi Sartika', '1990-02-02', { nikEnd: '0002' }),
  ],
  [
    'one name and twenty years between',
    person('a', 'Phang Fui Min', '1984-01-18'),
    person('b', 'Phang Fui Min', '1963-09-23'),
  ],
  [
    'who was looked at already',
    person('a', 'Kasmiati', '1980-04-07', { apart: ['b'] }),
    person('b', 'Kasmiati', '1980-04-07'),
  ],
])('leaves apart: %s', (_, one, other) => {
  expect(likelyPairs([one, other])).toEqual([])
})

it('says what speaks for and against', () => {
  const [pair] = likelyPairs([
    person('b', 'Kasmiati Juwita', '1980-04-07', { motherName: 'Asnah' }),
    person('a', 'Kasmiati', '1980-04-07', { motherName: 'Asnah', household: 'b' }),
  ])
  expect(pair && [pair.one, pair.other]).toEqual(['a', 'b'])
  expect(pair?.signs.map(({ fact, says }) => `${fact} ${says}`)).toEqual([
    'name near',
    'birthDate same',
    'mother same',
    'household same',
  ])
})

it('proposes no twins who were registered from one delivery, boy or girl', () => {
  const visit = '019f0000-0000-7000-8000-0000000000aa'
  const twin = (nth: number, over: Partial<Comparable> = {}) =>
    person(childOf(visit, nth), `Bayi ${nth} Kembar Ibu Ww`, '2026-11-22', {
      household: 'h',
      motherName: 'Kembar Ibu Ww',
      ...over,
    })
  expect(likelyPairs([twin(1), twin(2)])).toEqual([])
  expect(likelyPairs([twin(1), twin(2, { sex: 'male' })])).toEqual([])
  // One of them written down by hand as well is found.
  expect(likelyPairs([twin(1), { ...twin(1), id: 'by-hand' }])).toHaveLength(1)
})
