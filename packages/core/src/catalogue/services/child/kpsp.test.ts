import { describe, expect, it } from 'vitest'
import { type Visit, judged } from '../../testing/life.ts'

describe('KPSP', () => {
  const born = '2026-01-10'
  const visit = (on: string, service: string, answers: Visit['answers']): Visit => ({
    on,
    service,
    ...(answers === undefined ? {} : { answers }),
  })
  const due = (service: string, ...visits: readonly Visit[]) =>
    judged({ born, visits }).due.filter((window) => window.service === service)
  const classes = (...visits: readonly Visit[]) =>
    judged({ born, visits }).services.at(-1)?.outcomes

  it('is due once in each of sixteen ages, the first from three months', () => {
    const windows = due('kpsp')
    expect(windows).toHaveLength(16)
    expect(windows[0]).toMatchObject({ dose: '3 bulan', from: '2026-04-10', before: '2026-07-10' })
    expect(windows[15]).toMatchObject({
      dose: '72 bulan',
      from: '2032-01-10',
      before: '2032-02-10',
    })
    const done = due('kpsp', visit('2026-07-09', 'kpsp', { kpsp: 10 }))
    expect(done.map(({ dose }) => dose)).not.toContain('3 bulan')
    expect(done).toHaveLength(15)
  })
  it('is repeated two weeks after a doubtful one, wherever that was written down', () => {
    for (const [service, on] of [
      ['kpsp', '2026-07-15'],
      ['six-month-care', '2026-07-15'],
    ] as const) {
      const doubtful = visit(on, service, { kpsp: 8 })
      expect(due('kpsp-repeat', doubtful)).toMatchObject([
        { from: '2026-07-29', late: '2026-08-12' },
      ])
      const repeated = visit('2026-07-29', 'kpsp-repeat', { kpsp: 8 })
      expect(due('kpsp-repeat', doubtful, repeated)).toEqual([])
      expect(classes(doubtful, repeated)).toEqual({ kpsp: 'still-doubtful' })
    }
    expect(due('kpsp-repeat', visit('2026-07-15', 'kpsp', { kpsp: 9 }))).toEqual([])
  })
  it('takes the form of the corrected age, once the weeks at birth are known', () => {
    const check = visit('2026-07-10', 'kpsp', { kpsp: 9 })
    const early = visit('2026-01-10', 'newborn-essential-care', { weeksAtBirth: 32 })
    const book = visit('2026-02-10', 'kia-book', { weeksAtBirth: 36 })
    expect(classes(check)).toMatchObject({ form: 'form-6' })
    expect(classes(early, check)).toMatchObject({ form: 'form-3' })
    expect(classes(book, check)).toMatchObject({ form: 'form-3' })
  })
  it('asks the older service again two weeks after a doubtful score', () => {
    const doubtful = visit('2026-07-15', 'child-development', { checklist: 'complete', kpsp: 7 })
    expect(due('child-development', doubtful)).toMatchObject([{ from: '2026-07-29' }])
  })
})
