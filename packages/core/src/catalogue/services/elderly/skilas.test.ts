import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../../testing/life.ts'

const well = {
  wrongDateOrPlace: false,
  forgetsWord: false,
  cannotRise: false,
  lostWeight: false,
  poorAppetite: false,
  upperArm: 24,
  eyeProblem: false,
  fingersWrong: false,
  whisper: 'heard',
  sad: false,
  littleInterest: false,
}
const skilas = (on: string, ticked: Visit['answers'] = {}): Visit => ({
  on,
  service: 'skilas',
  answers: { ...well, ...ticked },
})
const due = (service: string, visits: readonly Visit[], born = '1950-01-01') =>
  judged({ born, visits }).due.find((window) => window.service === service)

describe('SKILAS', () => {
  it('is due every year from the 60th birthday', () => {
    expect(due('skilas', [], '1966-05-10')).toMatchObject({ from: '2026-05-10' })
    expect(due('skilas', [skilas('2026-03-01')])).toMatchObject({ from: '2027-03-01' })
  })
  it('sends who ticks a domain to the Pustu, who cannot be tested to the Puskesmas', () => {
    const refer = (told: Visit['answers']) =>
      judged({ born: '1950-01-01', visits: [skilas('2026-03-01', told)] }).services[0]?.refer
    expect(refer({})).toBeUndefined()
    expect(refer({ sad: true })).toMatchObject({ to: 'pustu', withinDays: 14, scale: 'mood' })
    expect(refer({ whisper: 'not-testable' })).toMatchObject({ to: 'puskesmas' })
  })

  it.each([
    [{ forgetsWord: true }, ['abbreviated-mental-test', 'ad8', 'iadl', 'mini-cog']],
    [{ cannotRise: true }, ['iadl', 'physical-performance', 'rapuh', 'sarc-calf']],
    [{ upperArm: 20.9 }, ['mna-sf', 'rapuh', 'sarc-calf']],
    [{ littleInterest: true }, ['gds-4']],
    [{ eyeProblem: true }, []],
    [{}, []],
  ])('with %o asks for %j from that day', (told, tools) => {
    const asked = judged({ born: '1950-01-01', visits: [skilas('2026-03-01', told)] })
      .due.filter(({ from }) => from === '2026-03-01')
      .map(({ service }) => service)
    const own = ['mini-cog', 'abbreviated-mental-test', 'ad8', 'physical-performance', 'mna-sf']
    const all = [...own, 'gds-4', 'gds-15', 'rapuh', 'sarc-calf', 'iadl']
    expect(asked.filter((service) => all.includes(service)).toSorted()).toEqual(tools)
  })
  it('asks for a tool once, and again after the next tick', () => {
    const tick = { cannotRise: true }
    const done = { on: '2026-03-10', service: 'physical-performance', answers: { canRise: false } }
    const visits = [skilas('2026-03-01', tick), done]
    expect(due('physical-performance', visits)).toBeUndefined()
    expect(due('physical-performance', [...visits, skilas('2027-03-01', tick)])).toMatchObject({
      from: '2027-03-01',
      late: '2027-03-31',
    })
    expect(
      due('physical-performance', [skilas('2026-03-01', tick), skilas('2026-09-01')]),
    ).toBeUndefined()
  })
  it('asks for GDS-15 from one point of GDS-4', () => {
    const content = { satisfied: true, bored: false, helpless: false, worthless: false }
    const gds = (told: Visit['answers']) => [
      skilas('2026-03-01', { sad: true }),
      { on: '2026-03-05', service: 'gds-4', answers: { ...content, ...told } },
    ]
    expect(due('gds-15', gds({}))).toBeUndefined()
    expect(due('gds-15', gds({ bored: true }))).toMatchObject({ from: '2026-03-05' })
  })
})
