import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { MarkRow, PersonRows } from './person-rows.ts'

/** How the small tables that boards are summed from change. Zero changes are left out when written. */
export interface Counters {
  /** By RT ('' for the village), indicator, period, served month, lapse month. */
  readonly coverage: Map<string, number>
  /** By RT ('' for the village). */
  readonly population: Map<string, number>
}

export const emptyCounters = (): Counters => ({ coverage: new Map(), population: new Map() })

/** No name of a place contains it. */
const SEPARATOR = '|'

/** One person counted as the rows say, `by` 1, or no longer, -1; in the RT and in the whole village. */
export function count(counters: Counters, rows: PersonRows, by: 1 | -1): void {
  if (rows.lives) {
    add(counters.population, rows.rt, by)
    add(counters.population, '', by)
  }
  for (const mark of rows.marks.values()) countMark(counters, rows.rt, mark, by)
}

/** One mark, which counts towards the population of each period and, when served, towards the months it is so. */
export function countMark(counters: Counters, rt: string, mark: MarkRow, by: 1 | -1): void {
  const [indicator, periods] = mark
  for (const period of Object.keys(periods)) {
    const [from, before] = periods[period] ?? []
    const cell = SEPARATOR + indicator + SEPARATOR + period + SEPARATOR
    const months = from && monthOf(from) + SEPARATOR + monthOf(before)
    for (const place of [rt, '']) {
      add(counters.coverage, place + cell + SEPARATOR, by)
      if (months !== undefined) add(counters.coverage, place + cell + months, by)
    }
  }
}

const monthOf = (day: LocalDate | undefined): string => day?.slice(0, 7) ?? ''

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

export type CoverageChange = {
  readonly rt: string
  readonly indicator: string
  readonly period: string
  readonly served_month: string
  readonly lapse_month: string
  readonly people: number
}

export const coverageChanges = ({ coverage }: Counters): readonly CoverageChange[] =>
  [...coverage].flatMap(([key, people]) => {
    if (people === 0) return []
    const [rt = '', indicator = '', period = '', served_month = '', lapse_month = ''] =
      key.split(SEPARATOR)
    return [{ rt, indicator, period, served_month, lapse_month, people }]
  })

export const populationChanges = ({ population }: Counters) =>
  [...population].flatMap(([rt, people]) => (people === 0 ? [] : [{ rt, people }]))
