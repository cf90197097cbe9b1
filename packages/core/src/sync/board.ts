import type { Listed } from './people.ts'
import type { Count } from '../coverage/trend.ts'
import type { BoardSpan } from '../coverage/board-span.ts'
import type { BoardGroup } from '../coverage/board-group.ts'
import type { LocalDate, Month } from '../calendar/local-date.ts'

/** Against target and last month: baik, kurang, cukup, jelek (PWS-KIA). */
export type CellState = 'baik' | 'kurang' | 'cukup' | 'jelek'

export interface BoardCell {
  readonly indicator: string
  /**
   * Fewer than 5 people, or telling about fewer than 5 by subtraction: not for a page without names. The numbers are
   * then 0 or absent, the trend level, and there is no state.
   */
  readonly hidden?: true
  readonly population: number
  readonly served: number
  /** Served at the end of the month before; absent where that month's number was hidden. */
  readonly servedBefore?: number
  readonly trend: 'up' | 'level' | 'down'
  /** Absent without people to count. */
  readonly state?: CellState
  /** The official number of people to be served; absent where not all villages of the area have one. */
  readonly official?: OfficialCount
  /** What this place's own target amounts to today, in percent; absent where it is that of the whole board. */
  readonly targetToday?: number
  /** Where the numbers are those of several months added up, what the last of them is alone: the people behind the cell. */
  readonly latest?: Count
}

/** The official denominator of a cell, beside the counted one. */
export interface OfficialCount {
  readonly population: number
  readonly year: number
  /** Who says so, each once. */
  readonly sources: readonly string[]
  /** The state against the official number; absent when it is zero. */
  readonly state?: CellState
}

export interface BoardRow {
  /**
   * Facility id of a Puskesmas, village code, `village/dusun`, `village/posyandu/id` or neighbourhood code; for the sum `total`, or the village
   * whose parts are shown.
   */
  readonly area: string
  readonly name: string
  readonly people: number
  readonly cells: readonly BoardCell[]
}

/**
 * `GET /api/board?group=spm&facility=&level=puskesmas|village|dusun|posyandu|rt&month=2026-11` (and `village=` below a village; by Posyandu
 * only for who sees names); with `span=quarter|semester|year` of the one in which the month lies;
 * with `format=csv|xlsx` as a file with both denominators.
 * What is sensitive only health workers see; a Dinas by Puskesmas, without small numbers.
 */
export interface Board {
  readonly title: string
  readonly group: BoardGroup
  readonly month: string
  /** Of the quarter, semester or year that ends with the month, or is in it; absent: of the month. */
  readonly span?: Exclude<BoardSpan, 'month'>
  /** The first month that is counted; absent before anybody is. */
  readonly since?: Month
  readonly today: LocalDate
  /** Share of the calendar year gone, percent. */
  readonly elapsed: number
  readonly indicators: readonly {
    readonly id: string
    readonly period: string
    /** Percent at the end of the period. */
    readonly target: number
    /** What it amounts to today: of a target of the year the share that has gone. */
    readonly targetToday: number
    /** Who says so; absent: the catalogue does. */
    readonly decree?: string
    /** How many months are added up; absent where none are. */
    readonly months?: number
  }[]
  readonly rows: readonly BoardRow[]
  readonly total: BoardRow
  /** How many of the people of the total were asked for a disability; where the board is filtered by it. */
  readonly asked?: number
  /** Small numbers are not shown on this board. Absent: every cell is as it is. */
  readonly hidesSmall?: true
}

/** People counted in a month and, of them, served at its end. */
export interface PathPoint {
  readonly population: number
  readonly served: number
}

/**
 * `GET /api/board/path?indicator=` with the question of a board: the way of one indicator to where that board has it, month
 * by month from the beginning of its year, or the last twelve months of one of the month. `null` where that month's board
 * shows no number.
 */
export interface BoardPath {
  readonly indicator: string
  readonly months: readonly string[]
  readonly areas: readonly {
    readonly area: string
    readonly points: readonly (PathPoint | null)[]
  }[]
}

/** What helps to reach somebody behind a cell. */
export interface NameFacts {
  readonly phone?: string
  /** Day of the latest visit to any service; absent while there was none. */
  readonly seen?: LocalDate
  /** Somebody was sent to the person, and has not been there yet. */
  readonly handed?: { readonly to: string; readonly on: LocalDate; readonly due?: LocalDate }
  /** Services that the person waits for today, the longest overdue first. */
  readonly due: readonly string[]
}

/**
 * `GET /api/board/names?indicator=&month=&area=&served=no|yes&after=`: who is behind a cell of the board of that month,
 * by neighbourhood and name. `area` is a village, a dusun, a neighbourhood or `total`. Without `month`, that of `period=`
 * (its end, at most this month).
 */
export interface Names {
  readonly indicator: string
  readonly period: string
  readonly area: string
  readonly people: readonly (Listed &
    NameFacts & { readonly household: string; readonly servedFrom?: LocalDate })[]
  readonly next?: string
}
