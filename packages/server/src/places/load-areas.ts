import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readAreas, type Area } from './idn-areas.ts'

/** An area of the table: also those below the village, which no ministry lists. */
export interface AreaRow {
  readonly code: string
  readonly kind: 'province' | 'regency' | 'subdistrict' | 'village' | 'dusun' | 'rw' | 'rt'
  readonly name: string
  readonly parent?: string
}

/** Rows per statement, well below the 65,535 parameters PostgreSQL takes. */
const CHUNK = 5000

/** Brings the areas inside `within` (`19.06`; `''`: all of Indonesia) into the database, with those they lie in. */
export async function loadAreas(db: Kysely<Tables>, within: string): Promise<readonly Area[]> {
  const areas = await readAreas(within)
  await saveAreas(db, areas)
  return areas
}

/** New areas are added, known ones get the name and parent given here. */
export async function saveAreas(db: Kysely<Tables>, areas: readonly AreaRow[]): Promise<void> {
  for (let at = 0; at < areas.length; at += CHUNK) {
    const rows = areas.slice(at, at + CHUNK)
    await db
      .insertInto('area')
      .values(rows.map((row) => ({ ...row, parent: row.parent ?? null })))
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet({
          kind: sql`excluded.kind`,
          name: sql`excluded.name`,
          parent: sql`excluded.parent`,
        }),
      )
      .execute()
  }
}
