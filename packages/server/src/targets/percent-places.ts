import type { PercentPlace } from '@jejaring/core/targets/percent-wire'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'
import { readVillages } from '../places/read-villages.ts'
import { placesAbove } from './places-above.ts'

/**
 * The places of a caller that may have targets of their own, the larger first. Those above the caller's villages are
 * looked at; only who answers for the whole of a place enters its targets.
 */
export async function readPercentPlaces(
  db: Kysely<Tables>,
  { role, villages }: Pick<Caller, 'role' | 'villages'>,
): Promise<readonly PercentPlace[]> {
  const regencies = [...new Set(villages.map(regencyOf))].toSorted()
  const [named, facilities, known, puskesmasOf] = await Promise.all([
    db
      .selectFrom('area')
      .where('code', 'in', [NOWHERE, ...regencies])
      .select(['code', 'name'])
      .execute(),
    readFacilities(db, { villages }),
    readVillages(db, villages),
    placesAbove(db, villages),
  ])
  const isWriter = role === 'head' || role === 'dinas' || role === 'admin'
  const own = new Set(villages)
  return [
    ...named.map(({ code, name }) => ({
      code,
      name,
      kind: 'regency' as const,
      mayEnter: role === 'dinas' || role === 'admin',
    })),
    ...facilities.flatMap(({ id, name, kind, villages: served }) =>
      kind !== 'puskesmas'
        ? []
        : [
            {
              code: id,
              name,
              kind,
              above: regencyOf(served[0] ?? ''),
              mayEnter: isWriter && served.every((village) => own.has(village)),
            },
          ],
    ),
    ...known.map(({ code, name }) => ({
      code,
      name,
      kind: 'village' as const,
      above: puskesmasOf.get(code) ?? regencyOf(code),
      mayEnter: isWriter,
    })),
  ]
}

/** No place has this code, so that the list is never empty. */
const NOWHERE = ''

export const regencyOf = (village: string): string => village.slice(0, 'PP.KK'.length)
