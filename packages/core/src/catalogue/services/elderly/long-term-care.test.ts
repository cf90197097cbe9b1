import { describe, expect, it } from 'vitest'
import { type Visit, judged, markOf } from '../../testing/life.ts'

const alone = {
  bowels: 'continent',
  bladder: 'continent',
  grooming: 'alone',
  toilet: 'alone',
  eating: 'alone',
  transfer: 'alone',
  walking: 'alone',
  dressing: 'alone',
  stairs: 'alone',
  bathing: 'alone',
}
/** 11 points. */
const dependent = {
  ...alone,
  transfer: 'unable',
  walking: 'unable',
  stairs: 'helped',
  grooming: 'helped',
  bathing: 'helped',
}
const aks = (on: string, answers: NonNullable<Visit['answers']>): Visit => ({
  on,
  service: 'daily-living',
  answers,
})
const decided = (on: string, decision: string): Visit => ({
  on,
  service: 'long-term-care-decision',
  answers: { decision },
})
const due = (service: string, ...visits: readonly Visit[]) =>
  judged({ born: '1945-01-01', visits }).due.find((window) => window.service === service)
const mark = (...visits: readonly Visit[]) =>
  markOf('elderly-dependent-under-care', { born: '1945-01-01', visits })

describe('care at home', () => {
  it('is decided within 14 days of an AKS of 11 or less, not of 12', () => {
    expect(due('long-term-care-decision', aks('2026-03-01', dependent))).toMatchObject({
      from: '2026-03-01',
      late: '2026-03-15',
    })
    const twelve = { ...dependent, bathing: 'alone' }
    expect(due('long-term-care-decision', aks('2026-03-01', twelve))).toBeUndefined()
  })
  it('asks for a visit each month from its start, until it ends', () => {
    const started = [aks('2026-03-01', dependent), decided('2026-03-05', 'start')]
    expect(due('home-care-visit', ...started)).toMatchObject({ from: '2026-03-05' })
    expect(due('long-term-care-decision', ...started)).toBeUndefined()
    const visit = { on: '2026-03-20', service: 'home-care-visit', answers: { signs: false } }
    expect(due('home-care-visit', ...started, visit)).toMatchObject({ from: '2026-04-01' })
    expect(due('home-care-visit', ...started, decided('2026-06-01', 'end'))).toBeUndefined()
  })
  it('is not asked about again before the next AKS', () => {
    const refused = [aks('2026-03-01', dependent), decided('2026-03-05', 'not-needed')]
    expect(due('long-term-care-decision', ...refused)).toBeUndefined()
    expect(due('long-term-care-decision', ...refused, aks('2026-09-01', dependent))).toMatchObject({
      from: '2026-09-01',
    })
  })

  it('counts those known to depend on others, from the day the care begins', () => {
    expect(mark()).toBeUndefined()
    expect(mark(aks('2026-03-01', alone))).toBeUndefined()
    expect(mark(aks('2025-03-01', dependent))).toEqual({
      indicator: 'elderly-dependent-under-care',
      period: '2026',
    })
    expect(mark(aks('2026-03-01', dependent), decided('2026-03-05', 'start'))).toMatchObject({
      servedFrom: '2026-03-05',
    })
    expect(mark(aks('2025-03-01', dependent), decided('2025-03-05', 'start'))).toMatchObject({
      servedFrom: '2026-01-01',
    })
    expect(mark(aks('2027-01-01', dependent))).toBeUndefined()
  })
})

describe('ticks of SKILAS', () => {
  const ticked: Visit = {
    on: '2026-03-01',
    service: 'skilas',
    answers: { cannotRise: true, forgetsWord: true },
  }
  const tool = (on: string, service: string): Visit => ({ on, service, answers: { score: 9 } })
  const followed = (...visits: readonly Visit[]) =>
    markOf('skilas-followed-up', { born: '1945-01-01', visits })

  it('are followed up on the day the last ticked domain has its tool', () => {
    expect(followed()).toBeUndefined()
    expect(followed(ticked)).toEqual({ indicator: 'skilas-followed-up', period: '2026' })
    const memory = tool('2026-03-10', 'abbreviated-mental-test')
    expect(followed(ticked, memory)?.servedFrom).toBeUndefined()
    const movement = tool('2026-04-02', 'physical-performance')
    expect(followed(ticked, memory, movement)?.servedFrom).toBe('2026-04-02')
    expect(
      followed(tool('2026-02-01', 'physical-performance'), ticked, memory)?.servedFrom,
    ).toBeUndefined()
  })
})
