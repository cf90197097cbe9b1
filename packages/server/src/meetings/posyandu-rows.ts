import { monthOf, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { Indicator } from '@jejaring/core/catalogue/indicator'
import type { BoardRow } from '@jejaring/core/sync/board'
import type { Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readBoard } from '../reports/board.ts'

/** The Posyandu of these villages, one village after the other. */
export async function posyanduRows(
  db: Kysely<Tables>,
  caller: Caller,
  {
    villages,
    indicators,
    today,
  }: {
    readonly villages: readonly string[]
    readonly indicators: readonly Indicator[]
    readonly today: LocalDate
  },
): Promise<readonly BoardRow[]> {
  const boards = await Promise.all(
    villages.map((village) =>
      readBoard(db, caller, {
        title: '',
        villages: [village],
        level: 'posyandu',
        group: 'spm',
        indicators,
        month: monthOf(today),
        today,
        hidesSmall: false,
      }),
    ),
  )
  return boards.flatMap(({ rows }) => rows)
}
