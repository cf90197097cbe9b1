import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LocalDate, addDays, addMonths, localDate } from '../../../calendar/local-date.ts'
import { countedAt } from '../../testing/counted.ts'
import type { Visit } from '../../testing/life.ts'

/** Counted a second time by a plain counter after the printed definitions; only the calendar is shared. */
const bySort = (days: readonly LocalDate[]) => days.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))

describe('counted by hand', () => {
  it('doses of two years: IDL, IBL, boosters, zero dose and drop-out', () => {
    type Row = readonly [from: number, before: number, interval: number]
    const M = (n: number) => 1000 + n
    const at = (day: LocalDate, span: number) =>
      span >= 1000 ? addMonths(day, span - 1000) : addDays(day, span)
    const table: Readonly<Record<string, readonly Row[]>> = {
      hb0: [[0, 8, 0]],
      bcg: [[0, M(12), 0]],
      'polio-drops': [
        [0, M(60), 0],
        [42, M(60), 28],
        [70, M(60), 28],
        [98, M(60), 28],
      ],
      'dpt-hb-hib': [
        [42, M(60), 0],
        [70, M(60), 28],
        [98, M(60), 28],
        [M(18), M(60), M(12)],
      ],
      rotavirus: [
        [42, M(5), 0],
        [70, M(7), 28],
        [98, M(7), 28],
      ],
      pcv: [
        [42, M(60), 0],
        [70, M(60), 28],
        [M(12), M(60), 56],
      ],
      ipv: [
        [98, M(60), 0],
        [M(9), M(60), M(4)],
      ],
      'measles-rubella': [
        [M(9), M(60), 0],
        [M(18), M(60), M(6)],
      ],
    }
    const ideal: Readonly<Record<string, readonly number[]>> = {
      hb0: [0],
      bcg: [5],
      'polio-drops': [5, 61, 92, 122],
      'dpt-hb-hib': [61, 92, 122, 560],
      rotavirus: [61, 92, 122],
      pcv: [61, 92, 366],
      ipv: [122, 275],
      'measles-rubella': [275, 555],
    }
    const shift = fc.oneof(
      { weight: 12, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -30, max: 60 }) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    )
    fc.assert(
      fc.property(
        fc.array(shift, { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 0, max: 364 }),
        fc.constantFrom('2025', '2026'),
        (shifts, bornDay, year) => {
          const born = addDays(localDate('2024-01-01'), bornDay)
          let i = 0
          const visits: Visit[] = []
          const days: Record<string, LocalDate[]> = {}
          for (const [service, ages] of Object.entries(ideal)) {
            for (const age of ages) {
              const moved = shifts[i++ % 20]
              if (moved === undefined) continue
              const on = addDays(born, Math.max(0, age + 2 + moved))
              visits.push({ service, on })
              days[service] = bySort([...(days[service] ?? []), on])
            }
          }
          const dose = (service: string): readonly LocalDate[] => {
            let rows = table[service] ?? []
            const valid: LocalDate[] = []
            let last: LocalDate | undefined
            for (const on of days[service] ?? []) {
              if (service === 'pcv' && valid.length === 0 && on >= addMonths(born, 12))
                rows = [
                  [42, M(60), 0],
                  [M(12), M(60), 56],
                ]
              const row = rows[valid.length]
              const wait =
                row?.[2] === 0 && last !== undefined && valid.length === 0 ? 28 : (row?.[2] ?? 0)
              const isValid =
                row !== undefined &&
                on >= at(born, row[0]) &&
                on < at(born, row[1]) &&
                (last === undefined || on >= at(last, wait))
              if (isValid) valid.push(on)
              last = on
            }
            return valid
          }
          const has = (service: string, number: number, months: number) => {
            const on = dose(service)[number - 1]
            return on !== undefined && on < addMonths(born, months)
          }
          const basic = [
            ['hb0', 1],
            ['bcg', 1],
            ['polio-drops', 4],
            ['dpt-hb-hib', 3],
            ['pcv', 2],
            ['rotavirus', 3],
            ['ipv', 2],
            ['measles-rubella', 1],
          ] as const
          const allBasic = (months: number) =>
            basic.every(([service, n]) => has(service, n, months))
          const boosted = has('dpt-hb-hib', 4, 24) && has('measles-rubella', 2, 24)
          const pcvLate = (dose('pcv')[0] ?? born) >= addMonths(born, 12)
          const end = localDate(`${year}-12-31`)
          const marks = countedAt({ born, visits: visits.toReversed() }, year, end)
          const turns = (months: number) => addMonths(born, months).startsWith(year)
          const started = has('dpt-hb-hib', 1, 12)
          const missing = (service: string, n: number) => {
            const on = dose(service)[n - 1]
            return on === undefined || on > end
          }
          const expected = {
            idl: turns(12) ? allBasic(12) : undefined,
            ibl: turns(24) ? allBasic(24) && boosted && (pcvLate || has('pcv', 3, 24)) : undefined,
            ill: turns(24) ? boosted : undefined,
            'zero-dose': turns(12) ? missing('dpt-hb-hib', 1) : undefined,
            'drop-out-dpt3': turns(12) && started ? missing('dpt-hb-hib', 3) : undefined,
            'drop-out-mr1': turns(12) && started ? missing('measles-rubella', 1) : undefined,
          }
          for (const [id, served] of Object.entries(expected))
            expect(marks.get(id), id).toBe(served)
        },
      ),
      { numRuns: 30 },
    )
  })
})
