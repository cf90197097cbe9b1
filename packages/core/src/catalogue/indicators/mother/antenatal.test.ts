import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../../../calendar/local-date.ts'
import type { Answers } from '../../observation.ts'
import { type Visit, judged, markOf } from '../../testing/life.ts'

const anchor = localDate('2026-01-01')
const day = (n: number) => addDays(anchor, n)
const visit = (service: string, n: number, answers: Answers = {}): Visit => ({
  on: day(n),
  service,
  answers,
})
const registered = visit('pregnancy-registration', 30, { lastMenstruation: anchor })
const contacts = (...days: readonly number[]) =>
  days.map((n) => visit('antenatal-contact', n, { weight: 55 }))
const from = (indicator: string, ...visits: readonly Visit[]) =>
  markOf(indicator, { born: '1998-05-01', visits: [registered, ...visits] })?.servedFrom

describe('antenatal contacts of the year', () => {
  it('K1 murni wants the first until day 84, K1 akses at any age', () => {
    expect(from('antenatal-k1-early', ...contacts(84))).toBe(day(84))
    expect(from('antenatal-k1-early', ...contacts(85))).toBeUndefined()
    expect(from('antenatal-k1', ...contacts(85))).toBe(day(85))
    expect(from('antenatal-k1')).toBeUndefined()
  })
  it('K4 is one, one and two; K6 one, two and three', () => {
    const four = contacts(84, 168, 169, 200)
    expect(from('antenatal-k4', ...four)).toBe(day(200))
    expect(from('antenatal-k6', ...four)).toBeUndefined()
    const six = contacts(84, 85, 168, 169, 200, 250)
    expect(from('antenatal-k4', ...six)).toBe(day(200))
    expect(from('antenatal-k6', ...six)).toBe(day(250))
    expect(from('spm-01', ...six)).toBeUndefined() // no doctor
  })
  it('count by their spread, not by their number', () => {
    const many = contacts(85, 100, 120, 169, 180, 200, 220)
    expect(from('antenatal-k4', ...many)).toBeUndefined()
    expect(from('antenatal-k6', ...many)).toBeUndefined()
  })
  it('with ultrasound of the doctor as a service of its own are SPM 1', () => {
    const scan = (n: number): Visit => ({
      ...visit('doctor-ultrasound', n, { children: 1, heartbeat: true }),
      cadre: 'doctor',
    })
    const six = contacts(84, 85, 168, 169, 200, 250)
    expect(from('spm-01', ...six, scan(84), scan(260))).toBe(day(260))
    expect(from('spm-01', ...six, scan(85), scan(260))).toBeUndefined()
    expect(from('spm-01', ...six, scan(84), scan(168))).toBeUndefined()
  })
  it('of a pregnancy that is lost count in the year it ended', () => {
    const lost = visit('pregnancy-outcome', 70, { kind: 'miscarriage', endedOn: day(70) })
    expect(from('antenatal-k1', ...contacts(60), lost)).toBe(day(60))
  })
})

describe('what a pregnancy is given', () => {
  it('is 90 tablets on the day they are reached, one day counted once', () => {
    const contact = (n: number, ironTablets: number) =>
      visit('antenatal-contact', n, { ironTablets })
    const tablets = (n: number, given: number) => visit('pregnancy-iron-tablets', n, { given })
    expect(from('pregnancy-iron-90', contact(60, 30), tablets(90, 59))).toBeUndefined()
    expect(from('pregnancy-iron-90', contact(60, 30), tablets(90, 60))).toBe(day(90))
    expect(from('pregnancy-iron-90', contact(60, 60), tablets(60, 60))).toBeUndefined()
  })
  it('is food of 90 days for energy deficiency, asked since it was found', () => {
    const check = visit('pregnant-woman-check', 100, { upperArm: 23.4 })
    const food = (n: number, days: number) =>
      visit('mother-supplementary-food', n, { days, eaten: true })
    const due = (...visits: readonly Visit[]) =>
      judged({ born: '1998-05-01', visits: [registered, ...visits] }).due.find(
        ({ service }) => service === 'mother-supplementary-food',
      )
    const well = visit('pregnant-woman-check', 100, { upperArm: 23.5 })
    expect(due(well)).toBeUndefined()
    expect(due(check)).toMatchObject({ from: day(100) })
    expect(due(check, food(100, 60))).toBeDefined()
    expect(due(check, food(100, 60), food(160, 30))).toBeUndefined()
    const mark = (...visits: readonly Visit[]) =>
      markOf('energy-deficiency-food', { born: '1998-05-01', visits: [registered, ...visits] })
    expect(mark(well)).toBeUndefined()
    expect(mark(check, food(100, 60), food(160, 29))?.servedFrom).toBeUndefined()
    expect(mark(check, food(100, 60), food(160, 30))?.servedFrom).toBe(day(160))
  })
  it('is all three tests, at one visit or several', () => {
    const tests = (n: number, answers: Answers) => visit('triple-elimination', n, answers)
    const two = tests(40, { done: false, hiv: 'non-reactive', syphilis: 'non-reactive' })
    const third = tests(70, { done: false, hepatitisB: 'reactive' })
    expect(from('triple-elimination-done', two)).toBeUndefined()
    expect(from('triple-elimination-done', two, third)).toBe(day(70))
    expect(from('triple-elimination-done', tests(40, { done: true }))).toBe(day(40))
  })
  it('is a class until four meetings, one with the husband, and a plan until it is complete', () => {
    const meeting = (n: number, husband: boolean) => visit('mothers-class', n, { husband })
    const due = (service: string, ...visits: readonly Visit[]) =>
      judged({ born: '1998-05-01', visits: [registered, ...visits] }).due.find(
        (one) => one.service === service,
      )
    const four = [60, 90, 120, 150].map((n) => meeting(n, false))
    expect(due('mothers-class', ...four)).toBeDefined()
    expect(due('mothers-class', ...four, meeting(180, true))).toBeUndefined()
    expect(due('birth-plan')).toMatchObject({ from: day(30) })
    expect(due('birth-plan', visit('birth-plan', 60, { donors: 1 }))).toMatchObject({
      from: day(88),
    })
  })
})
