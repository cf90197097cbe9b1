import type { Facility } from '@jejaring/core/sync/places'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readFacilities } from '../places/read-facilities.ts'

/**
 * The Puskesmas whose meetings concern the caller: their own, that of their Pustu, or for a Dinas those that serve its
 * villages alone.
 */
export async function puskesmasOf(
  db: Kysely<Tables>,
  { villages, facility, role }: Caller,
): Promise<readonly Facility[]> {
  const around = await readFacilities(db, { villages })
  const puskesmas = around.filter(({ kind }) => kind === 'puskesmas')
  const own = puskesmas.filter(({ id }) => id === facility)
  if (own.length > 0) return own
  const holds = (whole: readonly string[], parts: readonly string[]) =>
    parts.every((part) => whole.includes(part))
  return role === 'dinas'
    ? puskesmas.filter((one) => holds(villages, one.villages))
    : puskesmas.filter((one) => holds(one.villages, villages))
}
