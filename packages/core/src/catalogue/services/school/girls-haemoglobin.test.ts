import { describe, expect, it } from 'vitest'
import { judged } from '../../testing/life.ts'

describe('haemoglobin of girls', () => {
  const due = (...measured: readonly (readonly [on: string, gramsPerDecilitre: number])[]) =>
    judged({
      born: '2012-03-10',
      sex: 'female',
      visits: measured.map(([on, haemoglobin]) => ({
        on,
        service: 'girls-haemoglobin',
        answers: { haemoglobin },
      })),
    })
      .due.filter(({ service }) => service === 'girls-haemoglobin')
      .map(({ dose, from }) => [dose, from])
  const classTen = ['Kelas 10', '2027-03-10']

  it('is wanted in class 7 and in class 10', () => {
    expect(due()).toEqual([['Kelas 7', '2024-03-10'], classTen])
    expect(due(['2025-09-01', 13])).toEqual([classTen])
  })
  it('is measured again a month after a low one, and class 10 stays where it is', () => {
    expect(due(['2025-09-01', 11])).toEqual([[undefined, '2025-10-01'], classTen])
    expect(due(['2025-09-01', 11], ['2025-10-01', 13])).toEqual([classTen])
  })
})
