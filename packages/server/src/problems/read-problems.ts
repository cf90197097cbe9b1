import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { hasReached, problemsOn } from '@jejaring/core/problem/problem-list'
import type { Problem } from '@jejaring/core/problem/problem-now'
import { waitsFor } from '@jejaring/core/problem/speaks-for'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import { inScope } from '../db/scope.ts'
import type { Tables } from '../db/tables.ts'

interface Asked {
  readonly villages: readonly string[]
  readonly isOpen: boolean
  /** These alone; absent: all. */
  readonly ids?: readonly string[]
  readonly today: LocalDate
}

/**
 * The open problems of these villages as they stand today, those that wait longest first; or the closed ones, the latest
 * first. Without regard to who may see which: see `seenBy`.
 */
export async function readProblems(
  db: Kysely<Tables>,
  caller: Caller,
  { villages, isOpen, ids, today }: Asked,
): Promise<readonly Problem[]> {
  const rows = await inScope(db, caller, (trx) =>
    trx
      .selectFrom('problem')
      .where('village', '=', sql<string>`any(${villages})`)
      .where('is_open', '=', isOpen)
      .$if(ids !== undefined, (query) =>
        query.where('id', '=', sql<string>`any(${ids ?? []}::uuid[])`),
      )
      .select('record')
      .execute(),
  )
  return problemsOn(
    rows.map(({ record }) => record),
    today,
  )
}

/** Health workers see those of their villages; Dinas and village those that have come up to them once. */
export function seenBy(
  { role }: Pick<Caller, 'role'>,
  problems: readonly Problem[],
): readonly Problem[] {
  if (role !== 'dinas' && role !== 'village') return problems
  const levels = new Set(waitsFor[role])
  return problems.filter((problem) => hasReached(problem, levels))
}
