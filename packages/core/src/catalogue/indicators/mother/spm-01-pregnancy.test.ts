import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../../calendar/local-date.ts'
import { type Visit, markOf } from '../../testing/life.ts'

const pressure = { systolic: 120, diastolic: 80 }

describe('SPM 1, pregnancy', () => {
  const anchor = localDate('2026-01-01')
  const registered: Visit = {
    on: '2026-02-01',
    service: 'pregnancy-registration',
    answers: { lastMenstruation: anchor },
  }
  const contact = (day: number, doctor = false): Visit => ({
    on: addDays(anchor, day),
    service: 'antenatal-contact',
    cadre: doctor ? 'doctor' : 'midwife',
    answers: { weight: 55, upperArm: 25, ...pressure, ...(doctor ? { ultrasound: true } : {}) },
  })
  const full = [
    contact(84, true),
    contact(85),
    contact(168),
    contact(169),
    contact(200, true),
    contact(250),
  ]
  const mother = (visits: readonly Visit[]) => ({
    born: '1998-05-01',
    visits: [registered, ...visits],
  })

  it('is served by one, two and three contacts, with a doctor and ultrasound in the first and third', () => {
    expect(markOf('spm-01', mother(full))).toMatchObject({ servedFrom: addDays(anchor, 250) })
  })
  it.each([0, 1, 2, 3, 4, 5])('is not served without contact %i of these six', (missing) => {
    const visits = full.filter((_, i) => i !== missing)
    expect(markOf('spm-01', mother(visits))).toEqual({ indicator: 'spm-01', period: '2026' })
  })
  it('is not served when the midwife alone saw her in the third trimester', () => {
    const visits = full.with(4, contact(200))
    expect(markOf('spm-01', mother(visits))?.servedFrom).toBeUndefined()
  })
  it('is not served by six contacts that come too late', () => {
    const visits = [170, 180, 190, 200, 210, 220].map((day) => contact(day, true))
    expect(markOf('spm-01', mother(visits))?.servedFrom).toBeUndefined()
  })
  it('counts in the year of the birth, also when it is told in the next', () => {
    const born: Visit = {
      on: '2027-01-20',
      service: 'pregnancy-outcome',
      answers: { kind: 'live-birth', endedOn: '2026-12-30' },
    }
    const late = { ...registered, answers: { lastMenstruation: '2026-04-15' } }
    const life = { born: '1998-05-01', visits: [late, born] }
    expect(markOf('spm-01', life, '2026')).toBeDefined()
    expect(markOf('spm-01', life, '2027')).toBeUndefined()
  })
})
