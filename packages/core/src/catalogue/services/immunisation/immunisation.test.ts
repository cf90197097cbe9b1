import { describe, expect, it } from 'vitest'
import { type LocalDate, addDays, addMonths, localDate } from '../../../calendar/local-date.ts'
import { type Visit, judged } from '../../testing/life.ts'

const born = localDate('2025-01-10')
const on = (months: number, days = 0) => addDays(addMonths(born, months), days)
const dose = (service: string, months: number, days = 0): Visit => ({
  service,
  on: on(months, days),
})
/** Which of the doses count. */
const valid = (...visits: readonly Visit[]) =>
  judged({ born, visits }).services.map((judgedDose) => judgedDose.dose?.valid)
const next = (service: string, ...visits: readonly Visit[]) =>
  judged({ born, visits }).due.find((window) => window.service === service)

describe('routine immunisation', () => {
  it('takes HB0 until day 7 and closes it on day 8', () => {
    expect([0, 7, 8].map((day) => valid(dose('hb0', 0, day)))).toEqual([[true], [true], [false]])
    expect(next('hb0')).toMatchObject({ from: on(0), late: on(0, 2), before: on(0, 8) })
  })
  it('takes BCG until the day before the first birthday', () => {
    expect([valid(dose('bcg', 12, -1)), valid(dose('bcg', 12))]).toEqual([[true], [false]])
    expect(next('bcg')).toMatchObject({ late: on(2), before: on(12) })
  })
  it('starts rotavirus before 5 months or never, and ends it before 7', () => {
    expect(next('rotavirus')).toMatchObject({ from: on(2), late: on(3), before: on(5) })
    expect(valid(dose('rotavirus', 5))).toEqual([false])
    expect(next('rotavirus', dose('rotavirus', 4))).toMatchObject({ dose: 'RV2', before: on(7) })
    expect(next('rotavirus', dose('rotavirus', 4), dose('rotavirus', 6, 10))).toBeUndefined()
  })
  it('does not count DPT-HB-Hib before 6 weeks, and counts 28 days from it', () => {
    expect(valid(dose('dpt-hb-hib', 0, 41))).toEqual([false])
    expect(valid(dose('dpt-hb-hib', 0, 42))).toEqual([true])
    expect(next('dpt-hb-hib', dose('dpt-hb-hib', 0, 41))).toMatchObject({
      dose: 'DPT-HB-Hib1',
      from: on(0, 69),
    })
  })
  it('wants 28 days between doses, without a day of grace', () => {
    expect(valid(dose('dpt-hb-hib', 3), dose('dpt-hb-hib', 3, 27))).toEqual([true, false])
    expect(valid(dose('dpt-hb-hib', 3), dose('dpt-hb-hib', 3, 28))).toEqual([true, true])
  })
  it('wants 12 months before the fourth DPT-HB-Hib and 6 before the second MR', () => {
    const three = [2, 3, 8].map((months) => dose('dpt-hb-hib', months))
    expect(next('dpt-hb-hib', ...three)).toMatchObject({ dose: 'DPT-HB-Hib4', from: on(20) })
    expect(next('measles-rubella', dose('measles-rubella', 14))).toMatchObject({ from: on(20) })
    expect(valid(dose('measles-rubella', 9, -1))).toEqual([false])
  })
  it('keeps the second injected polio four months from the first', () => {
    expect(next('ipv', dose('ipv', 4))).toMatchObject({ dose: 'IPV2', from: on(9) })
    expect(next('ipv', dose('ipv', 7))).toMatchObject({ dose: 'IPV2', from: on(11) })
  })
  it('does not ask for what was introduced here after the child was born', () => {
    const asked = (introduced: Readonly<Record<string, LocalDate>>, ...visits: readonly Visit[]) =>
      judged({ born, visits, introduced }).due.map(({ dose }) => dose)
    expect(asked({ pcv: addDays(born, 1) })).not.toContain('PCV1')
    expect(asked({ pcv: born })).toContain('PCV1')
    expect(asked({ 'ipv-2': addDays(born, 1) })).toContain('IPV1')
    expect(asked({ 'ipv-2': addDays(born, 1) }, dose('ipv', 4))).not.toContain('IPV2')
  })
  it('gives fewer pneumococcal doses to who starts late', () => {
    expect(next('pcv', dose('pcv', 11))).toMatchObject({ dose: 'PCV2', from: on(11, 28) })
    expect(next('pcv', dose('pcv', 12))).toMatchObject({ dose: 'PCV2', from: on(12, 56) })
    expect(next('pcv', dose('pcv', 12), dose('pcv', 14))).toBeUndefined()
    expect(next('pcv', dose('pcv', 24))).toBeUndefined()
    const twoOnTime = [dose('pcv', 2), dose('pcv', 11)]
    expect(next('pcv', ...twoOnTime)).toMatchObject({ dose: 'PCV3', from: on(11, 56) })
  })
  it('asks for Japanese encephalitis only where it is routine', () => {
    expect(next('japanese-encephalitis')).toBeUndefined()
  })
})
