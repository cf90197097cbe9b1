import type { Transaction } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import type { AuditAction } from './tables.ts'

/**
 * Writes down that somebody looked at named people, in the transaction that reads them: what cannot be noted is not
 * shown.
 */
export async function noteRead(
  trx: Transaction<Tables>,
  caller: Caller,
  read: {
    readonly action: AuditAction
    readonly village?: string
    /** What was opened: a cell, a Posyandu, a person's id. Never a name. */
    readonly target: string
    readonly people: number
  },
): Promise<void> {
  await trx
    .insertInto('audit')
    .values({ account: caller.id, role: caller.role, ...read })
    .execute()
}
