import { expect, it } from 'vitest'
import { localDate } from '../calendar/local-date.ts'
import { nikDoubt } from './nik.ts'

const woman = { sex: 'female' as const, birthDate: localDate('1968-05-07') }

it.each([
  ['0000004705680001', undefined],
  ['000000470568000', 'length'],
  ['00000047056800x1', 'length'],
  ['0000004805680001', 'birthDate'],
  ['0000004706680001', 'birthDate'],
  ['0000004705690001', 'birthDate'],
  ['0000000705680001', 'sex'],
])('the number %s of a woman born on 7 May 1968 has the doubt %s', (nik, doubt) => {
  expect(nikDoubt(nik, woman)).toBe(doubt)
})

it('asks nothing of what is not known yet', () => {
  expect(nikDoubt('0000000705680001', {})).toBeUndefined()
})
