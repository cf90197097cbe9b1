import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Agenda } from '@jejaring/core/meeting/agenda'
import { foldMeeting, type Meeting } from '@jejaring/core/meeting/fold-meeting'
import type { MeetingKey } from '@jejaring/core/meeting/meeting'
import type { StoredChange } from '@jejaring/core/meeting/meeting-change'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../db/tables.ts'

/** A meeting and everything that was written down in it. */
export interface KeptMeeting {
  readonly key: MeetingKey
  readonly changes: readonly StoredChange[]
  readonly meeting: Meeting
  /** The day on which it is or was held. */
  readonly date: LocalDate
  readonly isClosed: boolean
  /** As they were when it was closed. */
  readonly figures: Agenda | undefined
}

/** Those of some Puskesmas planned for a day from `from` on, the latest first. */
export async function readMeetings(
  db: Kysely<Tables>,
  facilities: readonly string[],
  from: LocalDate,
): Promise<readonly KeptMeeting[]> {
  const meetings = await db
    .selectFrom('meeting')
    .where('facility', '=', sql<string>`any(${facilities})`)
    .where('day', '>=', from)
    .select(['facility', 'kind', 'day', 'closed_at', 'figures'])
    .orderBy('day', 'desc')
    .orderBy('kind')
    .orderBy('facility')
    .execute()
  const rows = await db
    .selectFrom('meeting_change')
    .leftJoin('account_user', 'account_user.id', 'meeting_change.changed_by')
    .where('facility', '=', sql<string>`any(${facilities})`)
    .where('day', '>=', from)
    .select(['facility', 'kind', 'day', 'meeting_change.id', 'body', 'account_user.name'])
    .execute()
  const changesOf = new Map<string, StoredChange[]>()
  for (const { id, body, name, ...key } of rows) {
    const known = changesOf.get(nameOf(key)) ?? []
    changesOf.set(nameOf(key), [...known, { ...body, id, by: name ?? '' }])
  }
  return meetings.map((row) => {
    const { closed_at, figures, ...key } = row
    const changes = changesOf.get(nameOf(row)) ?? []
    const meeting = foldMeeting(changes)
    return {
      key,
      changes,
      meeting,
      date: meeting.date ?? row.day,
      isClosed: closed_at !== null,
      figures: figures ?? undefined,
    }
  })
}

const nameOf = ({ facility, kind, day }: MeetingKey): string => `${facility} ${kind} ${day}`
export const isSameMeeting = (a: MeetingKey, b: MeetingKey): boolean => nameOf(a) === nameOf(b)
