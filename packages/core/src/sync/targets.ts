/** The official number of people to be served, of one village, indicator and year. */
export interface Target {
  readonly village: string
  readonly indicator: string
  /** The year, or the one in which the school year begins. */
  readonly year: number
  /** Absent: taken back. */
  readonly value?: number
  readonly source: string
  /** Name of the account. */
  readonly by: string
  /** Moment, UTC. */
  readonly at: string
  /** 1, 2, 3 …; a change is the next one. */
  readonly version: number
}

/** `GET /api/targets?year=2026`: what holds, of the caller's villages. */
export interface Targets {
  readonly year: number
  readonly villages: readonly { readonly code: string; readonly name: string }[]
  /** Indicators of the catalogue, in its order. */
  readonly indicators: readonly string[]
  readonly targets: readonly Target[]
  /** Whether the caller may enter and import. */
  readonly mayEnter: boolean
}

/**
 * `PUT /api/targets`: one value, answered with `Target`. Without `value` the official number is taken back. `version` is
 * what the screen showed (0: none); another one by now is a conflict.
 */
export interface NewTarget {
  readonly village: string
  readonly indicator: string
  readonly year: number
  readonly value?: number
  readonly source: string
  readonly version?: number
}

/** `GET /api/targets/history?village=&indicator=&year=`: every version, newest first. */
export interface TargetHistory {
  readonly versions: readonly Target[]
}

/**
 * `POST /api/targets/import` with `{ name, file, take }`: an Excel or CSV file in base64. Nothing is written unless
 * `take` is set; then all good rows are, or none when something breaks.
 */
export type ImportAnswer =
  | { readonly kind: 'unreadable'; readonly because: FileTrouble }
  | {
      readonly kind: 'read'
      readonly taken: boolean
      /** Rows that are new or differ from what holds. */
      readonly changes: readonly TargetChange[]
      /** Good rows that say what holds already. */
      readonly same: number
      /** Rows without a number: a template is filled in where something is known. */
      readonly empty: number
      readonly refused: readonly RefusedRow[]
    }

export interface TargetChange {
  readonly row: number
  readonly village: string
  readonly indicator: string
  readonly year: number
  readonly value: number
  /** What holds until now. */
  readonly before?: number
  readonly source: string
}

export const fileTroubles = [
  'not-a-table',
  'old-excel',
  'too-large',
  'too-many-rows',
  'no-head',
  'empty',
] as const

export type FileTrouble = (typeof fileTroubles)[number]

export const targetColumns = ['village', 'indicator', 'year', 'value', 'source'] as const

export type TargetColumn = (typeof targetColumns)[number]

/** Why a row is not taken; the screen says what to do. */
export const rowTroubles = [
  'village-missing',
  'village-unknown',
  'village-ambiguous',
  'indicator-missing',
  'indicator-unknown',
  'indicator-ambiguous',
  'year-unclear',
  'value-unclear',
  'value-not-a-number',
  'value-not-whole',
  'value-negative',
  'value-too-large',
  'source-missing',
  'source-too-long',
  'twice',
] as const

export type RowTrouble = (typeof rowTroubles)[number]

export interface RefusedRow {
  /** As the sheet numbers it, from 1. */
  readonly row: number
  readonly column: TargetColumn
  /** What stands there, cut where it is long. */
  readonly cell: string
  readonly because: RowTrouble
}
