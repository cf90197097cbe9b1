import type { PracticeNote } from '@jejaring/core/practice/wire'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** More than this nobody reads; who looks for one more says a word of it. */
const MOST = 60

interface Wanted {
  readonly words?: string | undefined
  readonly indicator?: string | undefined
}

/** The notes that hold, the best fit for the words first, else the latest. */
export async function findNotes(
  db: Kysely<Tables>,
  { words, indicator }: Wanted,
): Promise<readonly PracticeNote[]> {
  const text = sql`to_tsvector('indonesian', title || ' ' || obstacle || ' ' || tried)`
  // Somebody may still be writing the last word.
  const asked = sql`websearch_to_tsquery('indonesian', ${words ?? ''})`
  const query = sql`case when numnode(${asked}) = 0 then ''::tsquery
    else (${asked}::text || ':*')::tsquery end`
  const isNewest = sql<boolean>`not exists (
    select from practice_note newer
    where newer.id = practice_note.id and newer.version > practice_note.version)`
  const rows = await db
    .selectFrom('practice_note')
    .selectAll()
    .where(isNewest)
    .where('is_withdrawn', '=', false)
    .$if(indicator !== undefined, (all) => all.where('indicator', '=', indicator ?? ''))
    .$if(words !== undefined, (all) =>
      all.where(sql<boolean>`${text} @@ ${query}`).orderBy(sql`ts_rank(${text}, ${query})`, 'desc'),
    )
    .orderBy('said_at', 'desc')
    .orderBy('id')
    .limit(MOST)
    .execute()
  return rows.map(noteOf)
}

/** The newest version, withdrawn or not. */
export async function readNote(db: Kysely<Tables>, id: string): Promise<PracticeNote | undefined> {
  const row = await db
    .selectFrom('practice_note')
    .selectAll()
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && noteOf(row)
}

function noteOf(row: Selectable<Tables['practice_note']>): PracticeNote {
  const {
    cost_rupiah: cost,
    budget,
    is_withdrawn: isWithdrawn,
    said_by: _by,
    said_at: _at,
    ...rest
  } = row
  return {
    ...rest,
    isWithdrawn,
    ...(cost === null ? {} : { costRupiah: cost }),
    ...(budget === null ? {} : { budget }),
  }
}
