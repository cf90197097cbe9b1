import type { Indicator } from '../catalogue/indicator.ts'
import type { FileTrouble, RefusedRow, RowTrouble, TargetColumn } from '../sync/targets.ts'
import { readNumber } from './read-number.ts'
import { headOf, indicatorFinder, villageFinder, type TargetVillage } from './target-sheet.ts'

/** A cell of a sheet: text, or what a spreadsheet holds as a number; empty text where nothing is. */
export type Cell = string | number

export interface GoodRow {
  readonly row: number
  readonly village: string
  readonly indicator: string
  readonly year: number
  readonly value: number
  readonly source: string
}
export interface ReadTargets {
  readonly good: readonly GoodRow[]
  readonly refused: readonly RefusedRow[]
  /** Rows without a number. */
  readonly empty: number
}

export const LONGEST_SOURCE = 200
/** Titles may stand above the head. */
const HEAD_WITHIN = 20
const SHOWN = 60

/**
 * The rows of a sheet that state an official number, each taken or refused with its reason. Rows that say the same
 * twice are one; that contradict each other, the later is refused.
 *
 * @param known what the writer may write about, the years that make sense, closed, and how a number is read: of people
 *   unless something else is said
 */
export function readTargets(
  rows: readonly (readonly Cell[])[],
  known: {
    readonly villages: readonly TargetVillage[]
    readonly indicators: readonly Indicator[]
    readonly years: { readonly min: number; readonly max: number }
    readonly readValue?: (cell: Cell) => number | RowTrouble
    /** Whether a row may leave its source empty. */
    readonly sourceMayBeEmpty?: true
  },
): ReadTargets | FileTrouble {
  const headAt = rows
    .slice(0, HEAD_WITHIN)
    .findIndex((cells) => headOf(cells.map(String)) !== undefined)
  const head = headOf((rows[headAt] ?? []).map(String))
  if (head === undefined) return rows.every(isEmpty) ? 'empty' : 'no-head'
  const findVillage = villageFinder(known.villages)
  const findIndicator = indicatorFinder(known.indicators)
  const good = new Map<string, GoodRow>()
  const refused: RefusedRow[] = []
  let empty = 0
  for (const [at, cells] of rows.entries()) {
    if (at <= headAt || isEmpty(cells)) continue
    const row = at + 1
    const cell = (column: TargetColumn): Cell => cells[head[column]] ?? ''
    const text = (column: TargetColumn): string => String(cell(column)).trim()
    if (text('value') === '') {
      empty += 1
      continue
    }
    const refuse = (column: TargetColumn, because: RowTrouble): void => {
      refused.push({ row, column, cell: text(column).slice(0, SHOWN), because })
    }
    const village = findVillage(text('village'))
    const indicator = findIndicator(text('indicator'))
    const year = Number(text('year'))
    const value = (known.readValue ?? readNumber)(cell('value'))
    const source = text('source')
    if (text('village') === '') refuse('village', 'village-missing')
    else if (typeof village === 'string') refuse('village', `village-${village}`)
    else if (text('indicator') === '') refuse('indicator', 'indicator-missing')
    else if (typeof indicator === 'string') refuse('indicator', `indicator-${indicator}`)
    else if (!/^\d{4}$/.test(text('year')) || year < known.years.min || year > known.years.max)
      refuse('year', 'year-unclear')
    else if (typeof value === 'string') refuse('value', value)
    else if (source === '' && known.sourceMayBeEmpty !== true) refuse('source', 'source-missing')
    else if (source.length > LONGEST_SOURCE) refuse('source', 'source-too-long')
    else {
      const key = `${village.id} ${indicator.id} ${year}`
      const before = good.get(key)
      if (before === undefined) {
        good.set(key, { row, village: village.id, indicator: indicator.id, year, value, source })
      } else if (before.value !== value || before.source !== source) refuse('value', 'twice')
    }
  }
  return { good: [...good.values()], refused, empty }
}

const isEmpty = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => String(cell).trim() === '')
