import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { whoIs, type Counted } from '@jejaring/core/coverage/board-filter'
import { periodNamed } from '@jejaring/core/judge/periods'
import type { MarkRow, PersonRows } from './person-rows.ts'

/** How the small tables that boards are summed from change. Zero changes are left out when written. */
export interface Counters {
  /** By RT, then by indicator, period, served month and lapse month. */
  readonly coverage: Map<string, Map<string, number>>
  /** Of the whole village, by the same and by who is counted. */
  readonly village: Map<string, number>
  /** Who lives there, and who of them was asked for a disability; by RT. */
  readonly population: Map<string, number>
  readonly asked: Map<string, number>
}

export const emptyCounters = (): Counters => ({
  coverage: new Map(),
  village: new Map(),
  population: new Map(),
  asked: new Map(),
})

/** No name of a place contains it. */
const SEPARATOR = '|'

/** One person counted as the rows say, `by` 1, or no longer, -1. */
export function count(counters: Counters, rows: PersonRows, by: 1 | -1): void {
  if (rows.lives) {
    add(counters.population, rows.rt, by)
    add(counters.asked, rows.rt, wasAsked(rows) ? by : 0)
  }
  for (const mark of rows.marks.values()) countMark(counters, rows, mark, by)
}

/** One mark, which counts towards the population of each period and, when served, towards the months it is so. */
export function countMark(
  counters: Counters,
  { rt, counted }: Pick<PersonRows, 'rt' | 'counted'>,
  mark: MarkRow,
  by: 1 | -1,
): void {
  const cells = counters.coverage.get(rt) ?? new Map<string, number>()
  counters.coverage.set(rt, cells)
  const [indicator, periods] = mark
  for (const period of Object.keys(periods)) {
    const [from, before] = periods[period] ?? []
    const cell = indicator + SEPARATOR + period + SEPARATOR
    const who = SEPARATOR + whoIn(period, counted)
    const everybody = cell + SEPARATOR
    add(cells, everybody, by)
    add(counters.village, everybody + who, by)
    if (from === undefined) continue
    const served = cell + monthOf(from) + SEPARATOR + monthOf(before)
    add(cells, served, by)
    add(counters.village, served + who, by)
  }
}

const wasAsked = ({ counted }: PersonRows): boolean =>
  counted !== undefined && counted.disability !== 'unasked'

const ends = new Map<string, LocalDate>()

/** Whom the person is counted among in a period. */
function whoIn(period: string, counted: Counted | undefined): string {
  const before = ends.get(period) ?? periodNamed(period)?.before
  if (before === undefined || counted === undefined) return ''
  ends.set(period, before)
  return whoIs(counted, { before })
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
  /** Of a neighbourhood ''. */
  readonly who: string
  readonly people: number
}

/** Of each RT and, as RT '', of the whole village. */
export function coverageChanges({ coverage, village }: Counters): readonly CoverageChange[] {
  const changes: CoverageChange[] = []
  for (const [rt, cells] of [...coverage, ['', village] as const]) {
    for (const [key, people] of cells) {
      if (people === 0) continue
      const [indicator = '', period = '', served_month = '', lapse_month = '', who = ''] =
        key.split(SEPARATOR)
      changes.push({ rt, indicator, period, served_month, lapse_month, who, people })
    }
  }
  return changes
}

/** Of each RT and, as RT '', of the whole village. */
export function populationChanges({ population, asked }: Counters) {
  const rts = [...population].map(([rt, people]) => ({ rt, people, asked: asked.get(rt) ?? 0 }))
  const village = {
    rt: '',
    people: rts.reduce((sum, { people }) => sum + people, 0),
    asked: rts.reduce((sum, one) => sum + one.asked, 0),
  }
  return [...rts, village].filter((one) => one.people !== 0 || one.asked !== 0)
}
