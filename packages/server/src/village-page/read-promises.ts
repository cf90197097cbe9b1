import type { LocalDate } from '@jejaring/core/calendar/local-date'
import { isCurrent, isLate } from '@jejaring/core/cross-sector/commitment'
import type { VillagePromise } from '@jejaring/core/village-page/village-page'
import { sql, type Kysely } from 'kysely'
import { readCommitments } from '../cross-sector/read-cross-sector.ts'
import type { Tables } from '../db/tables.ts'

/** More than this nobody reads on a phone. */
const MOST = 20

/** What sectors promised an area, what lies in it and around it; what became of it is told, who wrote it is not. */
export async function readPromises(
  db: Kysely<Tables>,
  page: string,
  today: LocalDate,
): Promise<readonly VillagePromise[]> {
  const shown = (await readCommitments(db, { page }))
    .filter((one) => one.state !== 'dropped' && isCurrent(one, today))
    .slice(0, MOST)
  const rows = await db
    .selectFrom('area')
    .where('code', '=', sql<string>`any(${shown.map(({ area }) => area)})`)
    .select(['code', 'name'])
    .execute()
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  return shown.map((commitment) => {
    const { note: _note, state, area, ...promise } = commitment
    return {
      ...promise,
      area,
      areaName: names.get(area) ?? area,
      state: state === 'done' ? 'done' : isLate(commitment, today) ? 'late' : 'open',
    }
  })
}
