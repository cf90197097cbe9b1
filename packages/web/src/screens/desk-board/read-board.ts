import type { Board, BoardRow } from '@jejaring/core/sync/api'
import { request, type Answer } from '../../session/request.ts'
import { readPlaces } from '../desk-home/place-names.ts'
import { boardRequest, type BoardView } from './board-view.ts'

/** Asks for a board. Of Puskesmas there is no level on the server: each row is the total of its own board. */
export async function readBoard(view: BoardView): Promise<Answer<Board>> {
  if (view.level !== 'puskesmas') return one(view)
  const places = await readPlaces()
  if (places === undefined) return { kind: 'offline' }
  const clinics = places.facilities.filter(({ kind }) => kind === 'puskesmas')
  const [whole, ...parts] = await Promise.all([
    one({ ...view, level: 'village' }),
    ...clinics.map(({ id }) => one({ ...view, level: 'village', facility: id })),
  ])
  if (whole.kind !== 'ok') return whole
  const rows: BoardRow[] = []
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'ok') return part
    rows.push({ ...part.value.total, area: clinics[at]?.id ?? '', name: part.value.title })
  }
  rows.sort((a, b) => a.name.localeCompare(b.name))
  return { kind: 'ok', value: { ...whole.value, rows } }
}

const one = (view: BoardView): Promise<Answer<Board>> =>
  request<Board>(`/api/board?${boardRequest(view)}`)
