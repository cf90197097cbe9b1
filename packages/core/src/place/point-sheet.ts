import { isHead, rowsUnder, type Heads } from '../sheet/sheet-head.ts'
import type { SheetImport, SheetRefusal } from '../sheet/sheet-import.ts'
import type { FileTrouble } from '../sync/targets.ts'
import { finderOf } from '../targets/find-named.ts'
import type { Cell } from '../targets/read-targets.ts'
import { isPoint, type PlacePoints, type Point } from './point.ts'

/** Why a row is not taken. */
export type PointTrouble =
  | 'place-missing'
  | 'place-unknown'
  | 'place-ambiguous'
  | 'degrees-unclear'
  | 'outside'
  | 'source-missing'
  | 'source-too-long'
  | 'twice'
export type PointColumn = 'code' | 'place' | 'lat' | 'lon' | 'source'

/** A row that says something else than what holds. */
export interface PointChange extends Point {
  readonly row: number
  readonly place: string
  readonly name: string
  readonly source: string
}
/** `POST /api/points/import` with a file: what it would change or, taken, has changed. */
export type PointImport = SheetImport<PointChange, SheetRefusal<PointColumn, PointTrouble>>

const heads: Heads<PointColumn> = {
  code: ['Kode', 'Code'],
  place: ['Desa atau pos', 'Tempat', 'Desa', 'Nama', 'Village or post', 'Place', 'Name'],
  lat: ['Lintang', 'Latitude', 'Lat'],
  lon: ['Bujur', 'Longitude', 'Lon', 'Long', 'Lng'],
  source: ['Sumber', 'Source'],
}
export const pointSheetHead: readonly string[] = Object.values(heads).map(([usual = '']) => usual)

/** One row for each place that the reader may enter, as it stands: to be filled in and read again. */
export const pointSheetRows = (
  places: PlacePoints['places'],
): readonly (readonly (string | number)[])[] =>
  places
    .filter(({ mayEnter }) => mayEnter)
    .map(({ code, name, point }) => [
      code,
      name,
      point?.lat ?? '',
      point?.lon ?? '',
      point?.source ?? '',
    ])

export const isPointHead = (cells: readonly Cell[]): boolean => isHead(cells, heads, ['lat', 'lon'])

const [LONGEST_SOURCE, SHOWN] = [200, 60]

/**
 * The rows of a sheet that say where a place lies, each taken or refused with its reason; a row without degrees says
 * nothing. A place is found by its code, else by a name that no other has.
 *
 * @param places all that have a map; those the reader may not enter are unknown here
 */
export function readPointSheet(
  rows: readonly (readonly Cell[])[],
  places: PlacePoints['places'],
): Omit<Extract<PointImport, { readonly kind: 'read' }>, 'kind' | 'taken'> | FileTrouble {
  const found = rowsUnder<PointColumn>(rows, heads, ['lat', 'lon'])
  if (typeof found === 'string') return found
  const own = new Map(places.filter(({ mayEnter }) => mayEnter).map((one) => [one.code, one]))
  const find = finderOf(
    [...own.values()].map(({ code, name, kind }) => ({
      id: code,
      names: kind === 'village' ? [name, `Desa ${name}`] : [name],
    })),
  )
  const seen = new Set<string>()
  const changes: PointChange[] = []
  const refused: SheetRefusal<PointColumn, PointTrouble>[] = []
  let same = 0
  for (const { row, cell, text } of found) {
    if (text('lat') === '' && text('lon') === '') continue
    const refuse = (column: PointColumn, because: PointTrouble) =>
      refused.push({ row, column, cell: text(column).slice(0, SHOWN), because })
    const column = text('code') === '' ? 'place' : 'code'
    const named = text(column) === '' ? 'missing' : find(text(column))
    const place = typeof named === 'string' ? undefined : own.get(named.id)
    const [lat, lon] = [degreesOf(cell('lat')), degreesOf(cell('lon'))]
    const source = text('source')
    if (place === undefined)
      refuse(column, `place-${typeof named === 'string' ? named : 'unknown'}`)
    else if (lat === undefined) refuse('lat', 'degrees-unclear')
    else if (lon === undefined) refuse('lon', 'degrees-unclear')
    else if (!isPoint({ lat, lon })) refuse('lat', 'outside')
    else if (source === '') refuse('source', 'source-missing')
    else if (source.length > LONGEST_SOURCE) refuse('source', 'source-too-long')
    else if (seen.has(place.code)) refuse(column, 'twice')
    else {
      seen.add(place.code)
      const { point, code, name } = place
      if (point?.lat === lat && point.lon === lon && point.source === source) same += 1
      else changes.push({ row, place: code, name, lat, lon, source })
    }
  }
  return { changes, same, refused }
}

/** Degrees with a point or a comma: -2.87295. Minutes and seconds, or a thousands mark, would have to be guessed. */
function degreesOf(cell: Cell): number | undefined {
  if (typeof cell === 'number') return cell
  const text = cell.trim().replace('\u2212', '-').replace(',', '.')
  return /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : undefined
}
