import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Kysely } from 'kysely'
import { inScope, type Scope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

/** Posyandu that meet on a day, by their usual day of the month or because somebody opened, and have not closed. */
export async function sessionsOn(
  db: Kysely<Tables>,
  scope: Scope,
  posyandu: readonly string[],
  day: LocalDate,
): Promise<readonly string[]> {
  if (posyandu.length === 0) return []
  const planned = await db
    .selectFrom('facility')
    .where('id', 'in', posyandu)
    .where('session_day', '=', Number(day.slice(8)))
    .select('id')
    .execute()
  const held = await inScope(db, scope, (trx) =>
    trx
      .selectFrom('session')
      .where('village', 'in', scope.villages)
      .where('posyandu', 'in', posyandu)
      .where('on_day', '=', day)
      .select(['posyandu', 'closed'])
      .execute(),
  )
  const closed = new Set(held.filter((session) => session.closed).map((row) => row.posyandu))
  const open = held.filter((session) => !session.closed).map((row) => row.posyandu)
  const waiting = planned.map(({ id }) => id).filter((id) => !closed.has(id))
  return [...new Set([...open, ...waiting])].toSorted()
}
