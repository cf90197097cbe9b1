import { byName } from './by-name.ts'
import { applied, type Change } from './change.ts'
import { database, type ListedRow } from './database.ts'
import { followPieces } from './glance.ts'
import { unseal } from './seal.ts'
import { sealListed } from './writing.ts'

/** So many small changes of a village may lie there before they are put together. */
const LOOSE = 12
/** Persons and households in one piece: opening it must not hold up a slow phone. */
const PIECE = 400
/** A piece with no more in it is put together with others whatever they are: it costs nothing to write it once more. */
const LIGHT = PIECE / 8

/**
 * Puts small changes of the list together with what they outweigh half of, so that opening the app reads few pieces and
 * little that is out of date. Nobody waits for it: pieces are only ever added or taken away as a whole, so it puts its
 * own in their place if they are all still there when it has sealed them.
 */
export async function mergeListed(): Promise<void> {
  const rows = await database.listed.toArray()
  for (const village of new Set(rows.map((row) => row.village))) {
    const own = rows.filter((row) => row.village === village)
    const loose = looseOf(own)
    if (loose.length >= LOOSE) await merge(village, loose, loose.length === own.length)
  }
}

/** The last ones, back to one that is heavy, and more than twice as large as all after it. */
export function looseOf<Row extends Pick<ListedRow, 'count'>>(
  rows: readonly Row[],
): readonly Row[] {
  let from = rows.length
  let count = 0
  for (const row of rows.toReversed()) {
    if (count > 0 && row.count > Math.max(2 * count, LIGHT)) break
    count += row.count
    from -= 1
  }
  return rows.slice(from)
}

/**
 * Pieces that show the same as all of these changes, in any order of theirs.
 *
 * @param isAll nothing was listed before these: who is gone need not be told
 */
export function piecesOf(changes: readonly Change[], isAll: boolean): readonly Change[] {
  const { people, houses } = applied(undefined, changes)
  // By name, as a list shows them: putting thousands in order that are in order already costs little.
  const everybody = [...people.values()].toSorted(byName)
  const gone = isAll
    ? []
    : changes
        .flatMap((change) => change.gone ?? [])
        .filter((id) => !people.has(id) && !houses.has(id))
  const pieces: Change[] = [{ houses: [...houses.values()], gone: [...new Set(gone)] }]
  for (let at = 0; at < everybody.length; at += PIECE) {
    pieces.push({ people: everybody.slice(at, at + PIECE) })
  }
  return pieces
}

async function merge(village: string, rows: readonly ListedRow[], isAll: boolean): Promise<void> {
  const changes = await Promise.all(rows.map(({ sealed }) => unseal<Change>(sealed)))
  const pieces = piecesOf(changes, isAll)
  const ids = rows.map(({ id }) => id)
  if (pieces.length > ids.length) return
  const sealed = await Promise.all(
    pieces.map(async (change, at) => ({
      ...(await sealListed({ village, change })),
      // In their place: before whatever was added meanwhile.
      id: ids[at] ?? 0,
    })),
  )
  await database.transaction('rw', database.listed, database.values, async () => {
    const still = await database.listed.where('id').anyOf(ids).count()
    if (still < ids.length) return
    await followPieces(async () => {
      await database.listed.bulkDelete(ids)
      await database.listed.bulkPut(sealed)
    })
  })
}
