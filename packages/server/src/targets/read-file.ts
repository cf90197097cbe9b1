import type { FileTrouble } from '@jejaring/core/sync/targets'
import type { Cell } from '@jejaring/core/targets/read-targets'
import { headOf } from '@jejaring/core/targets/target-sheet'
import { CsvError, parse } from 'csv-parse/sync'
import { HucreError } from 'hucre'
import { readXlsx } from 'hucre/xlsx'
import { unpacksWithin } from './unpacked-size.ts'

export const LARGEST_FILE = 2_000_000
const LARGEST_UNPACKED = 40_000_000
/** A regency's villages times all indicators. */
const MOST_ROWS = 20_000
/** Wider than any sheet of targets; a stray cell far out must not become a million empty ones. */
const RANGE = `A1:Z${MOST_ROWS + 2}`

export type Rows = readonly (readonly Cell[])[]

/**
 * The rows of an Excel or CSV file, by what the file is and not by what it is called.
 *
 * @param isHead tells the sheet that is meant from others of a workbook, by one of its rows
 */
export async function readFile(
  file: Buffer,
  isHead: (cells: readonly Cell[]) => boolean = isHeadOfTargets,
): Promise<Rows | FileTrouble> {
  if (file.length > LARGEST_FILE) return 'too-large'
  if (file.length === 0) return 'empty'
  const rows = isZip(file)
    ? await readSheets(file, isHead)
    : isOldExcel(file)
      ? 'old-excel'
      : readCsv(file)
  return typeof rows !== 'string' && rows.length > MOST_ROWS ? 'too-many-rows' : rows
}

const isHeadOfTargets = (cells: readonly Cell[]): boolean => headOf(cells.map(String)) !== undefined

const isZip = (file: Buffer): boolean => file.subarray(0, 2).toString('latin1') === 'PK'
/** Also how Excel stores a workbook with a password. */
const isOldExcel = (file: Buffer): boolean => file.subarray(0, 4).toString('hex') === 'd0cf11e0'

/** The first sheet that has the columns; else the first. Of a formula, the value it had when it was saved. */
async function readSheets(
  file: Buffer,
  isHead: (cells: readonly Cell[]) => boolean,
): Promise<Rows | FileTrouble> {
  if (!unpacksWithin(file, LARGEST_UNPACKED)) return 'not-a-table'
  try {
    const { sheets } = await readXlsx(file, { range: RANGE })
    const all = sheets.map(({ rows }) => rows.map((cells) => cells.map(cellOf)))
    const withHead = all.find((rows) => rows.slice(0, 20).some(isHead))
    return withHead ?? all[0] ?? 'empty'
  } catch (error) {
    if (isUnreadable(error)) return 'not-a-table'
    throw error
  }
}

/** What the library says of broken files, and what broken numbers in them make of JavaScript's own functions. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof HucreError || error instanceof RangeError || error instanceof TypeError

function cellOf(value: string | number | boolean | Date | null): Cell {
  if (value === null) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'boolean' ? String(value) : value
}

/** UTF-8, or what an Indonesian Excel writes without being asked; comma, semicolon or tab. */
function readCsv(file: Buffer): Rows | FileTrouble {
  const text = textOf(file)
  if (text.includes('\0')) return 'not-a-table'
  const first = text.split('\n', 20).join('\n')
  const [delimiter = ','] = [',', ';', '\t'].toSorted(
    (a, b) => countOf(first, b) - countOf(first, a),
  )
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 20_000,
      to: MOST_ROWS + 1,
    })
    return rows
  } catch (error) {
    if (error instanceof CsvError) return 'not-a-table'
    throw error
  }
}

const countOf = (text: string, mark: string): number => text.split(mark).length - 1

function textOf(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder('windows-1252').decode(file)
  }
}
