import type { SheetRefusal } from '../sheet/sheet-import.ts'
import type { Cell } from '../targets/read-targets.ts'
import { finderOf, spoken } from '../targets/find-named.ts'
import { criteria } from './criteria.ts'
import type { CriterionState } from './readiness.ts'
import type { SiteKind } from './site.ts'
import type { Site } from './wire.ts'

/** Why a cell, or the whole row, is not taken. */
export const siteTroubles = [
  'place-missing',
  'place-unknown',
  'place-ambiguous',
  'state-unclear',
  'year-unclear',
  'distance-unclear',
  'twice',
] as const
export type SiteTrouble = (typeof siteTroubles)[number]

/** The column by its head. */
export type RefusedCell = SheetRefusal<string, SiteTrouble>

/** A cell that says something else than what holds. */
export interface SiteChange {
  readonly row: number
  readonly facility: string
  readonly name: string
  readonly column: string
  readonly about: string
  readonly value: string
}

export interface SiteSheet {
  readonly changes: readonly SiteChange[]
  /** Cells that say what holds already. */
  readonly same: number
  readonly refused: readonly RefusedCell[]
}

const CODE = 'Kode'
const PLACE = 'Tempat'
const PUSKESMAS = 'Puskesmas'
const YEAR = 'Tahun rencana'
const DISTANCE = 'Jarak km'

/** Words of a state as people write them; the first of each is written into the template. */
const stateWords: Readonly<Record<CriterionState, readonly string[]>> = {
  met: ['ada', 'ya', 'sudah', 'lengkap', '1', 'yes', 'met'],
  arranging: ['sedang diurus', 'proses', 'diurus', 'arranging', 'being arranged'],
  missing: ['belum ada', 'tidak', 'belum', 'tidak ada', '0', 'no', 'missing'],
}

export const siteSheetHead = (kind: SiteKind): readonly string[] => [
  CODE,
  PLACE,
  PUSKESMAS,
  YEAR,
  DISTANCE,
  ...criteria[kind].map(({ short }) => short.id),
]

/** One row for each place as it stands: to be changed and read in again. */
export const siteSheetRows = (sites: readonly Site[]): readonly (readonly (string | number)[])[] =>
  sites.map((site) => [
    site.id,
    site.name,
    site.puskesmas ?? '',
    site.plannedYear ?? '',
    site.km ?? '',
    ...site.standings.map(({ state }) => stateWords[state][0] ?? ''),
  ])

export const isSiteSheetHead = (cells: readonly Cell[]): boolean => {
  const heads = cells.map((cell) => spoken(String(cell)))
  return heads.includes(spoken(CODE)) || heads.includes(spoken(PLACE))
}

interface Column {
  readonly at: number
  readonly head: string
  readonly about: string
}

/**
 * What a sheet says of places, cell by cell: an empty cell says nothing, a wrong one is refused and the others of its row
 * are taken. A place is found by its code, else by a name that no other has; a place named twice is read once.
 *
 * @param years that may be planned, closed
 * @returns undefined when no row is a head
 */
export function readSiteSheet(
  rows: readonly (readonly Cell[])[],
  known: {
    readonly kind: SiteKind
    readonly sites: readonly Site[]
    readonly years: { readonly min: number; readonly max: number }
  },
): SiteSheet | undefined {
  const headAt = rows.slice(0, HEAD_WITHIN).findIndex(isSiteSheetHead)
  const head = rows[headAt]
  if (head === undefined) return undefined
  const at = (name: string) => head.findIndex((cell) => spoken(String(cell)) === spoken(name))
  const columns: readonly Column[] = [
    { head: YEAR, about: 'planned-year' },
    { head: DISTANCE, about: 'distance-km' },
    ...criteria[known.kind].map(({ id, short }) => ({ head: short.id, about: id })),
  ].flatMap((column) => (at(column.head) < 0 ? [] : [{ ...column, at: at(column.head) }]))
  const find = finderOf(known.sites.map(({ id, name }) => ({ id, names: [name] })))
  const seen = new Set<string>()
  const changes: SiteChange[] = []
  const refused: RefusedCell[] = []
  let same = 0
  for (const [n, cells] of rows.entries()) {
    if (n <= headAt || cells.every((cell) => String(cell).trim() === '')) continue
    const row = n + 1
    const textOf = (index: number) => String(cells[index] ?? '').trim()
    const refuse = (column: string, cell: string, because: SiteTrouble) =>
      refused.push({ row, column, cell: cell.slice(0, SHOWN), because })
    const code = textOf(at(CODE))
    const written = code === '' ? textOf(at(PLACE)) : code
    const found = written === '' ? 'missing' : find(written)
    if (typeof found === 'string') {
      refuse(code === '' ? PLACE : CODE, written, `place-${found}`)
      continue
    }
    const site = known.sites.find(({ id }) => id === found.id)
    if (site === undefined) continue
    if (seen.has(site.id)) {
      refuse(code === '' ? PLACE : CODE, written, 'twice')
      continue
    }
    seen.add(site.id)
    for (const { at: index, head: column, about } of columns) {
      const cell = textOf(index)
      if (cell === '') continue
      const held = heldBy(site, about)
      // A year that is over may stay where it stands.
      const value = cell === held ? held : valueOf(about, cell, known.years)
      if (value === undefined) refuse(column, cell, troubleOf(about))
      else if (value === held) same += 1
      else changes.push({ row, facility: site.id, name: site.name, column, about, value })
    }
  }
  return { changes, same, refused }
}

/** Titles may stand above the head. */
const HEAD_WITHIN = 20
const SHOWN = 60

const troubleOf = (about: string): SiteTrouble =>
  about === 'planned-year'
    ? 'year-unclear'
    : about === 'distance-km'
      ? 'distance-unclear'
      : 'state-unclear'

function valueOf(
  about: string,
  cell: string,
  years: { readonly min: number; readonly max: number },
): string | undefined {
  if (about === 'planned-year') {
    return /^20\d\d$/.test(cell) && Number(cell) >= years.min && Number(cell) <= years.max
      ? cell
      : undefined
  }
  if (about === 'distance-km') {
    const number = cell.replace(',', '.').replace(/\s*km$/i, '')
    return /^\d{1,3}(\.\d)?$/.test(number) ? String(Number(number)) : undefined
  }
  const word = spoken(cell)
  return (['met', 'arranging', 'missing'] as const).find((state) =>
    stateWords[state].some((one) => spoken(one) === word),
  )
}

function heldBy(site: Site, about: string): string | undefined {
  if (about === 'planned-year') return site.plannedYear?.toString()
  if (about === 'distance-km') return site.km?.toString()
  return site.standings.find(({ criterion }) => criterion === about)?.state
}
