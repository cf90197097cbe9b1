import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Notice } from '@jejaring/core/notice/notice'
import { sql, type Kysely } from 'kysely'
import type { Caller } from '../accounts/caller.ts'
import type { Tables } from '../db/tables.ts'
import { readAdoptions } from '../practice/read-adoptions.ts'
import { practiceWriters } from '../practice/practice-places.ts'

/** What others said of the account's own practice notes, and which meetings adopted them. */
export async function readPracticeNotices(
  db: Kysely<Tables>,
  { id: account, role, facility }: Caller,
  { today, since }: { readonly today: LocalDate; readonly since: Date },
): Promise<readonly Notice[]> {
  if (!practiceWriters.includes(role)) return []
  const rows = await db
    .selectFrom('practice_note')
    .where('id', 'in', (mine) =>
      mine.selectFrom('practice_note').where('said_by', '=', account).select('id'),
    )
    .distinctOn('id')
    .orderBy('id')
    .orderBy('version', 'desc')
    .select(['id', 'title', 'is_withdrawn'])
    .execute()
  const titles = new Map(rows.flatMap((row) => (row.is_withdrawn ? [] : [[row.id, row.title]])))
  if (titles.size === 0) return []
  const notes = [...titles.keys()]
  const titleOf = (note: string) => titles.get(note) ?? ''
  const said = await db
    .selectFrom('practice_feedback')
    .leftJoin('facility', 'facility.id', 'practice_feedback.facility')
    .where('note', '=', sql<string>`any(${notes}::uuid[])`)
    .where('said_at', '>=', since)
    .where('said_by', '<>', account)
    .select(['practice_feedback.id', 'note', 'verdict', 'said_at', 'facility.name'])
    .execute()
  const adopted = await db
    .selectFrom('meeting_change')
    .where(sql<boolean>`body #>> '{set,value,practice}' = any(${notes})`)
    .where('changed_by', '<>', account)
    .groupBy(['meeting_change.facility', sql`body #>> '{set,value,practice}'`])
    .having((of) => of.fn.min('received_at'), '>=', since)
    .select(['meeting_change.facility', sql<string>`body #>> '{set,value,practice}'`.as('note')])
    .select((of) => of.fn.min('received_at').as('at'))
    .execute()
  // What was taken back again is no news.
  const standing = adopted.length === 0 ? [] : await readAdoptions(db, notes, today)
  return [
    ...said.map(({ id, note, verdict, said_at: at, name }): Notice => {
      const about = { kind: 'practice-said', id, at: at.getTime() } as const
      return { ...about, note, title: titleOf(note), from: name ?? '', verdict }
    }),
    ...adopted.flatMap(({ facility: place, note, at }): readonly Notice[] => {
      const found = standing.find((one) => one.facility === place && one.note === note)
      if (found === undefined || place === facility) return []
      const about = { kind: 'practice-adopted', id: `${note} ${place}`, at: at.getTime() } as const
      return [{ ...about, note, title: titleOf(note), from: found.place }]
    }),
  ]
}
