import { spoken } from '../targets/find-named.ts'
import type { Cell } from '../targets/read-targets.ts'

/** What the columns of a file may be called, the usual word first. */
export type Heads<Column extends string> = Readonly<Record<Column, readonly string[]>>

/** Titles may stand above the head. */
const HEAD_WITHIN = 20

/** One row below the head. */
export interface SheetRow<Column extends string> {
  /** As the sheet numbers it, from 1. */
  readonly row: number
  readonly cell: (column: Column) => Cell
  readonly text: (column: Column) => string
}

/** Whether these are the heads of the columns that must be there. */
export const isHead = <Column extends string>(
  cells: readonly Cell[],
  heads: Heads<Column>,
  needed: readonly Column[],
): boolean => needed.every((column) => placeOf(cells, heads[column]) !== undefined)

/** The rows with something in them; `no-head` where the columns that must be there are not. */
export function rowsUnder<Column extends string>(
  rows: readonly (readonly Cell[])[],
  heads: Heads<Column>,
  needed: readonly Column[],
): readonly SheetRow<Column>[] | 'empty' | 'no-head' {
  const headAt = rows.slice(0, HEAD_WITHIN).findIndex((cells) => isHead(cells, heads, needed))
  const head = rows[headAt]
  if (head === undefined) return rows.every(isEmpty) ? 'empty' : 'no-head'
  return rows.flatMap((cells, at) => {
    if (at <= headAt || isEmpty(cells)) return []
    const cell = (column: Column): Cell => cells[placeOf(head, heads[column]) ?? -1] ?? ''
    return [{ row: at + 1, cell, text: (column) => String(cell(column)).trim() }]
  })
}

function placeOf(cells: readonly Cell[], names: readonly string[]): number | undefined {
  const written = cells.map((cell) => spoken(String(cell)))
  return names.map((name) => written.indexOf(spoken(name))).find((at) => at !== -1)
}

const isEmpty = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => String(cell).trim() === '')
