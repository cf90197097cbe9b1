import { describe, expect, it } from 'vitest'
import { type LocalDate, addDays, localDate } from '../../../calendar/local-date.ts'
import type { Answers } from '../../observation.ts'
import { type Visit, judged, markOf } from '../../testing/life.ts'

const born = localDate('2026-06-15')
const registered: Visit = {
  on: '2025-11-01',
  service: 'pregnancy-registration',
  answers: { lastMenstruation: '2025-09-08' },
}
const birth = (answers: Answers = {}, on: LocalDate = born): Visit => ({
  on,
  service: 'pregnancy-outcome',
  answers: { kind: 'live-birth', endedOn: born, birthplace: 'facility', midwives: 2, ...answers },
})
const after = (service: string, day: number, answers: Answers = {}): Visit => ({
  on: addDays(born, day),
  service,
  answers,
})
const contacts = (...days: readonly number[]) =>
  days.map((day) => after('postnatal-contact', day, { systolic: 110, diastolic: 70 }))
const mother = (...visits: readonly Visit[]) => ({
  born: '1998-05-01',
  visits: [registered, ...visits],
})
const from = (indicator: string, ...visits: readonly Visit[]) =>
  markOf(indicator, mother(...visits))?.servedFrom

describe('a birth in the year', () => {
  it('is served at a facility with two health workers, on its own day also when told later', () => {
    expect(from('spm-02', birth({}, addDays(born, 9)))).toBe(born)
    expect(from('spm-02', birth({ midwives: 1, doctors: 1 }))).toBe(born)
    expect(from('spm-02', birth({ midwives: 1 }))).toBeUndefined()
    expect(from('spm-02', birth({ birthplace: 'home' }))).toBeUndefined()
    expect(from('facility-birth', birth({ midwives: 1 }))).toBe(born)
    expect(from('facility-birth', birth({ birthplace: 'home' }))).toBeUndefined()
  })
  it('counts a stillbirth but no miscarriage, and a pregnancy expected in the year', () => {
    expect(markOf('spm-02', mother(birth({ kind: 'stillbirth' })))).toBeDefined()
    expect(markOf('spm-02', mother(birth({ kind: 'miscarriage' })))).toBeUndefined()
    expect(markOf('spm-02', mother())).toBeDefined() // expected on 2026-06-15
    expect(markOf('spm-02', mother(), '2025')).toBeUndefined()
    expect(markOf('spm-02', { born: '1998-05-01', visits: [] })).toBeUndefined()
  })
  it('counts when the pregnancy was not followed here', () => {
    const told = after('postpartum-registration', 5, {
      bornOn: born,
      birthplace: 'facility',
      midwives: 1,
      nurses: 1,
    })
    const visits = [told, ...contacts(1, 5, 20, 40)]
    const life = { born: '1998-05-01', visits }
    expect(markOf('spm-02', life)).toMatchObject({ servedFrom: born })
    expect(markOf('postnatal-complete', life)).toMatchObject({ servedFrom: addDays(born, 40) })
  })

  it('is told by the end of the pregnancy when it was also registered afterwards', () => {
    const again = after('postpartum-registration', 5, { bornOn: born, birthplace: 'home' })
    expect(from('spm-02', birth(), again)).toBe(born)
    expect(from('spm-02', birth({ midwives: 1 }), birth({ midwives: 2 }, addDays(born, 9)))).toBe(
      born,
    )
  })

  it('is followed completely by one contact in each of the four times', () => {
    expect(from('postnatal-complete', birth(), ...contacts(2, 3, 28, 29))).toBe(addDays(born, 29))
    expect(from('postnatal-complete', birth(), ...contacts(0, 7, 8, 42))).toBe(addDays(born, 42))
    expect(from('postnatal-complete', birth(), ...contacts(0, 8, 9, 42))).toBeUndefined()
    expect(from('postnatal-complete', birth(), ...contacts(0, 7, 8, 43))).toBeUndefined()
    expect(from('postnatal-complete', birth(), ...contacts(3, 4, 9, 30))).toBeUndefined()
  })
  it('gives the mother two capsules until day 42', () => {
    const capsule = (day: number, capsules = 1) => after('mother-vitamin-a', day, { capsules })
    expect(from('mother-vitamin-a-twice', birth(), capsule(0), capsule(1))).toBe(addDays(born, 1))
    expect(from('mother-vitamin-a-twice', birth(), capsule(3, 2))).toBe(addDays(born, 3))
    expect(from('mother-vitamin-a-twice', birth(), capsule(0))).toBeUndefined()
    expect(from('mother-vitamin-a-twice', birth(), capsule(0), capsule(42))).toBeDefined()
    expect(from('mother-vitamin-a-twice', birth(), capsule(0), capsule(43))).toBeUndefined()
  })
  it('counts a capsule once that two people wrote down on the same day', () => {
    const capsule = after('mother-vitamin-a', 1, { capsules: 1 })
    expect(from('mother-vitamin-a-twice', birth(), capsule, capsule)).toBeUndefined()
    const { due, services } = judged(mother(birth(), capsule, capsule))
    expect(due.some(({ service }) => service === 'mother-vitamin-a')).toBe(true)
    expect(services.map(({ outcomes }) => outcomes['received']).slice(-2)).toEqual([
      'one-more',
      'one-more',
    ])
  })
  it('is followed by family planning until day 42', () => {
    const uses = (day: number, method: string) =>
      after('postpartum-family-planning', day, { method })
    const served = (...visits: readonly Visit[]) =>
      from('family-planning-after-birth', birth(), ...visits)
    expect(served(uses(5, 'none'), uses(42, 'injection'))).toBe(addDays(born, 42))
    expect(served(uses(5, 'none'))).toBeUndefined()
    expect(served(uses(43, 'iud'))).toBeUndefined()
  })
  it('leaves the population when the mother moves before she was served', () => {
    const life = mother(birth({ birthplace: 'home' }))
    expect(markOf('spm-02', life)).toBeDefined()
    expect(markOf('spm-02', { ...life, moved: '2026-07-01' })).toBeUndefined()
    const served = mother(birth())
    expect(markOf('spm-02', { ...served, moved: '2026-07-01' })).toBeDefined()
  })
})

describe('the six weeks after a birth', () => {
  const due = (service: string, ...visits: readonly Visit[]) =>
    judged(mother(birth(), ...visits)).due.filter((window) => window.service === service)

  it('hold from the day of birth until day 42', () => {
    const { episodes } = judged(mother(birth()))
    expect(episodes.find(({ episode }) => episode === 'postpartum')).toMatchObject({
      anchor: born,
      before: addDays(born, 43),
    })
  })
  it('ask for a contact in each of the four times', () => {
    expect(due('postnatal-contact').map(({ dose, from, before }) => [dose, from, before])).toEqual([
      ['KF1', born, addDays(born, 3)],
      ['KF2', addDays(born, 3), addDays(born, 8)],
      ['KF3', addDays(born, 8), addDays(born, 29)],
      ['KF4', addDays(born, 29), addDays(born, 43)],
    ])
    expect(due('postnatal-contact', ...contacts(2, 7)).map(({ dose }) => dose)).toEqual([
      'KF3',
      'KF4',
    ])
  })
  it('ask for vitamin A until two capsules were given, the second a day later', () => {
    const capsule = (day: number, capsules: number) => after('mother-vitamin-a', day, { capsules })
    expect(due('mother-vitamin-a')).toMatchObject([{ from: born }])
    expect(due('mother-vitamin-a', capsule(0, 0))).toMatchObject([{ from: addDays(born, 1) }])
    expect(due('mother-vitamin-a', capsule(2, 1))).toMatchObject([{ from: addDays(born, 3) }])
    expect(due('mother-vitamin-a', capsule(2, 1), capsule(3, 1))).toEqual([])
  })
  it('ask again for family planning until a method is used', () => {
    const told = (method: string) => after('postpartum-family-planning', 7, { method })
    expect(due('postpartum-family-planning', told('none'))).toMatchObject([
      { from: addDays(born, 8) },
    ])
    expect(due('postpartum-family-planning', told('iud'))).toEqual([])
  })
  it('ask about her mood from two weeks until six', () => {
    expect(due('postpartum-mood')).toMatchObject([
      { from: addDays(born, 14), before: addDays(born, 43) },
    ])
  })
})
