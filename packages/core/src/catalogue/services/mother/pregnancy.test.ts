import { describe, expect, it } from 'vitest'
import { addDays, addMonths, localDate } from '../../../calendar/local-date.ts'
import type { Answers } from '../../observation.ts'
import { type Visit, judged } from '../../testing/life.ts'

const anchor = localDate('2026-01-01')
const born = localDate('1998-05-01')
const visit = (service: string, day: number, answers: Answers = {}, doctor = false): Visit => ({
  on: addDays(anchor, day),
  service,
  answers,
  cadre: doctor ? 'doctor' : 'midwife',
})
const registered = (answers: Answers = {}) =>
  visit('pregnancy-registration', 30, { lastMenstruation: anchor, ...answers })
const due = (service: string, ...visits: readonly Visit[]) =>
  judged({ born, visits: [registered(), ...visits] }).due.find((one) => one.service === service)
const classes = (scale: string, ...visits: readonly Visit[]) =>
  judged({ born, visits }).services.flatMap(({ outcomes }) => outcomes[scale] ?? [])
const day = (n: number) => addDays(anchor, n)

describe('a pregnancy under care', () => {
  it('names its contacts from K1 to K6', () => {
    const visits = [84, 85, 168, 169, 200, 250].map((n) => visit('antenatal-contact', n))
    expect(classes('contact', registered(), ...visits)).toEqual([
      'k1-murni',
      'k2',
      'k3',
      'k4',
      'k5',
      'k6',
    ])
  })
  it('wants a doctor with ultrasound early and in the third trimester', () => {
    const scan = (n: number) =>
      visit('doctor-ultrasound', n, { children: 1, heartbeat: true }, true)
    const contact = (n: number) => visit('antenatal-contact', n, { ultrasound: true }, true)
    expect(due('doctor-ultrasound')).toMatchObject({ from: anchor, late: day(85) })
    expect(due('doctor-ultrasound', scan(60))).toMatchObject({ from: day(169) })
    expect(due('doctor-ultrasound', contact(60))).toMatchObject({ from: day(169) })
    expect(due('doctor-ultrasound', contact(60), scan(168))).toMatchObject({ from: day(169) })
    expect(due('doctor-ultrasound', contact(60), scan(169))).toBeUndefined()
  })
  it('offers the three tests until all are done', () => {
    const tests = (n: number, answers: Answers) => visit('triple-elimination', n, answers)
    const two = { done: false, hiv: 'non-reactive', syphilis: 'non-reactive' }
    expect(due('triple-elimination')).toMatchObject({ from: day(30) })
    expect(due('triple-elimination', tests(40, two))).toMatchObject({ from: day(41) })
    const third = tests(50, { done: false, hepatitisB: 'non-reactive' })
    expect(due('triple-elimination', tests(40, two), third)).toBeUndefined()
    expect(due('triple-elimination', tests(40, { done: true }))).toBeUndefined()
    expect(classes('done', registered(), tests(40, two), third)).toEqual(['incomplete', 'complete'])
  })
  it('wants glucose at K3, in weeks 21 to 24, and the laboratory early and late', () => {
    expect(due('antenatal-glucose')).toMatchObject({ from: day(147), late: day(169) })
    const laboratory = (n: number) => visit('antenatal-laboratory', n, { haemoglobin: 11 })
    expect(due('antenatal-laboratory')).toMatchObject({ from: anchor, late: day(85) })
    expect(due('antenatal-laboratory', laboratory(60))).toMatchObject({ from: day(169) })
    expect(due('antenatal-laboratory', laboratory(60), laboratory(169))).toBeUndefined()
  })
  it('asks for a malaria test only where malaria is common', () => {
    expect(due('antenatal-malaria')).toBeUndefined()
  })

  it('keeps the risk score from ever falling, until day 42 after the birth', () => {
    const card = (n: number, answers: Answers) => visit('pregnancy-risk-score', n, answers)
    const birth = visit('pregnancy-outcome', 270, { kind: 'live-birth', endedOn: day(270) })
    const after = (n: number) => visit('postnatal-contact', 270 + n)
    const told = [
      registered({ births: 1 }),
      card(60, { anaemia: true }),
      card(120, { anaemia: false }),
      card(180, { twins: true, anaemia: false }),
      card(220, { lie: 'breech' }),
      card(250, { lie: 'head' }),
      birth,
      after(1),
      after(42),
    ]
    expect(classes('risk', ...told)).toEqual([
      'low',
      'high', // 6
      'high', // 6
      'high', // 10
      'very-high', // 18
      'very-high',
      'very-high',
      'very-high',
    ])
  })
  it('counts what the registration told in every score', () => {
    const told = registered({ births: 4, earlierCaesarean: true })
    expect(classes('risk', told, visit('pregnancy-risk-score', 60))).toEqual([
      'very-high',
      'very-high',
    ])
  })
  it('begins the score again with the next pregnancy', () => {
    const second = addMonths(anchor, 36)
    const visits = [
      registered(),
      visit('pregnancy-risk-score', 60, { twins: true }),
      visit('pregnancy-outcome', 270, { kind: 'live-birth', endedOn: day(270) }),
      {
        on: addDays(second, 40),
        service: 'pregnancy-registration',
        answers: { lastMenstruation: second },
      },
      { on: addDays(second, 60), service: 'pregnancy-risk-score', answers: { twins: false } },
    ]
    expect(classes('risk', ...visits)).toEqual(['low', 'high', 'low', 'low'])
  })
  it('loses nothing of what was told when she is registered again to date the scan', () => {
    const told = registered({ births: 2, height: 140, earlierCaesarean: true })
    const scan = { lastMenstruation: anchor, weeks: 7, days: 0, method: 'ultrasound' }
    const again = visit('pregnancy-registration', 60, scan)
    const card = visit('pregnancy-risk-score', 70, { twins: true })
    expect(classes('risk', told, again, card)).toEqual(['very-high', 'very-high', 'very-high'])
    expect(classes('stature', told, again)).toEqual(['short', 'short'])
    const corrected = visit('pregnancy-registration', 61, { lastMenstruation: anchor, births: 3 })
    expect(classes('fourToo', told, again, corrected)).toEqual(['none', 'none', 'risk'])
  })
  it('knows the last birth by itself when she was followed here', () => {
    const birth = (day: number) => ({
      on: addDays(anchor, day),
      service: 'postpartum-registration',
      answers: { bornOn: addDays(anchor, day) },
    })
    expect(classes('fourToo', birth(-400), registered())).toEqual(['risk'])
    expect(classes('risk', birth(-400), registered())).toEqual(['high'])
    expect(classes('fourToo', birth(-740), registered())).toEqual(['none'])
  })
  it('ends with a birth that was written down at another post', () => {
    const birth = visit('postpartum-registration', 272, { bornOn: day(270) })
    expect(due('antenatal-contact', visit('antenatal-contact', 60))).toBeDefined()
    expect(due('antenatal-contact', visit('antenatal-contact', 60), birth)).toBeUndefined()
    expect(due('postnatal-contact', birth)).toMatchObject({ from: day(272) })
    const later = visit('postpartum-registration', 900, { bornOn: day(900) })
    expect(judged({ born, visits: [registered(), later] }).episodes).toMatchObject([
      { before: day(308), ended: 'lapsed' },
      { anchor: day(900) },
    ])
  })
  it('asks for the second contact of a trimester when the first was written down twice', () => {
    const contacts = [60, 100, 100].map((n) => visit('antenatal-contact', n))
    expect(due('antenatal-contact', ...contacts)).toMatchObject({
      reason: { trimester: 2, contact: 2 },
    })
  })
  it('suspects preeclampsia by the pressure of the day, wherever it was measured', () => {
    const pressure = visit('pregnant-woman-check', 150, { systolic: 140, diastolic: 80 })
    const urine = visit('antenatal-laboratory', 150, { urineProtein: 'plus-1' })
    expect(classes('preeclampsia', registered(), pressure, urine)).toEqual(['suspected'])
  })

  it('knows energy deficiency from the first body mass, also at later contacts', () => {
    const contacts = [
      visit('antenatal-contact', 60, { weight: 46, height: 160, upperArm: 24 }),
      visit('antenatal-contact', 150, { weight: 52, upperArm: 24 }),
    ]
    expect(classes('energy', registered(), ...contacts)).toEqual(['deficient', 'deficient'])
    expect(classes('gainTarget', registered(), ...contacts)).toEqual(['under', 'under'])
  })
})
