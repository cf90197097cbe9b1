import { addDays, type LocalDate } from '@jejaring/core/calendar/local-date'
import type { PracticePage } from '@jejaring/core/practice/wire'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { readMeetings } from '../meetings/read-meetings.ts'

/** Decisions older than this are no news. */
const DAYS_BACK = 730

type Adoption = PracticePage['adoptions'][number] & {
  readonly note: string
  readonly facility: string
}

/** Of whatever Puskesmas, as counts: what was decided there is theirs to tell. */
export async function readAdoptions(
  db: Kysely<Tables>,
  notes: readonly string[],
  today: LocalDate,
): Promise<readonly Adoption[]> {
  const at = await db
    .selectFrom('meeting_change')
    .innerJoin('facility', 'facility.id', 'meeting_change.facility')
    .where(sql<boolean>`body #>> '{set,value,practice}' = any(${notes})`)
    .select(['facility.id', 'facility.name'])
    .distinct()
    .execute()
  const meetings = await readMeetings(
    db,
    at.map(({ id }) => id),
    addDays(today, -DAYS_BACK),
  )
  return meetings.flatMap(({ key: { facility }, meeting, date }) =>
    notes.flatMap((note): readonly Adoption[] => {
      const own = meeting.decisions.filter(({ practice }) => practice === note)
      if (own.length === 0) return []
      const done = own.filter(({ id }) => meeting.outcomes.get(id)?.state === 'done').length
      const place = at.find(({ id }) => id === facility)?.name ?? ''
      return [{ note, facility, place, day: date, decisions: own.length, done }]
    }),
  )
}
