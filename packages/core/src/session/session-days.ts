import type { LocalDate } from '../calendar/local-date.ts'
import type { Clock } from '../journal/clock.ts'
import type { Entry } from '../journal/entry.ts'
import { attendancesOf } from '../journal/attendance.ts'
import { insert, type PersonRecord } from '../journal/record.ts'
import type { CounsellingTopic } from './counselling-topic.ts'

/** A talk to those who came; the subject of the entry is the session, `on` its day. */
export interface CounsellingBody {
  readonly posyandu: string
  readonly topic: CounsellingTopic
  /** How many listened. */
  readonly people: number
}
/** More than fit into a Posyandu at once: a number mistyped. */
export const MOST_LISTENERS = 300

export interface CounsellingRecord extends CounsellingBody {
  readonly id: string
  readonly on: LocalDate
  readonly clock: Clock
}
interface Held {
  readonly id: string
  readonly posyandu: string
  readonly on: LocalDate
  readonly isClosed: boolean
}

/**
 * What the journal says about days at the Posyandu. Folding the same entries in any order, any number of times, gives the
 * same: arrays are sorted by id.
 */
export interface SessionDays {
  readonly held: readonly Held[]
  readonly counselled: readonly CounsellingRecord[]
  /** Ids of talks taken back. */
  readonly withdrawn: readonly string[]
}
export const noSessions: SessionDays = { held: [], counselled: [], withdrawn: [] }

export type SessionEntry = Extract<Entry, { readonly kind: `session-${string}` }>

/** Also of kinds that a later version of the app writes down. */
export const isOfSession = (entry: Entry): entry is SessionEntry =>
  entry.kind.startsWith('session-')

/** The days with one more entry; of kinds not known here they stay as they are. */
export function foldSession(days: SessionDays, entry: SessionEntry): SessionDays {
  switch (entry.kind) {
    case 'session-opened':
    case 'session-closed': {
      const { posyandu } = entry.body
      // An id that two posts use, which only a broken device makes, is a session of each.
      const known = days.held.find((one) => keyOf(one) === keyOf({ id: entry.subject, posyandu }))
      const session: Held = {
        id: entry.subject,
        posyandu,
        on: known === undefined || entry.on < known.on ? entry.on : known.on,
        isClosed: entry.kind === 'session-closed' || known?.isClosed === true,
      }
      return { ...days, held: insert(days.held, session, keyOf) }
    }
    case 'session-counselled': {
      const { id, on, clock, body } = entry
      const talk = { ...body, id, on, clock }
      return { ...days, counselled: insert(days.counselled, talk, (one) => one.id) }
    }
    case 'session-counselling-withdrawn': {
      const withdrawn = insert(days.withdrawn, entry.body.counselling, (id) => id)
      return { ...days, withdrawn }
    }
  }
  return days
}

const keyOf = ({ id, posyandu }: Pick<Held, 'id' | 'posyandu'>): string => `${id} ${posyandu}`

interface At {
  readonly posyandu: string
  readonly on: LocalDate
}

/**
 * Whether somebody opened the day and it goes on. Two phones may have opened it, and who goes on after closing opens it
 * again: each is a session of its own, and the day is closed once all of them are.
 */
export function stateOfDay(days: SessionDays, at: At): 'none' | 'open' | 'closed' {
  const sessions = sessionsAt(days, at)
  if (sessions.length === 0) return 'none'
  return sessions.some(({ isClosed }) => !isClosed) ? 'open' : 'closed'
}

/** The sessions of the day that nobody has closed. */
export const openSessions = (days: SessionDays, at: At): readonly string[] =>
  sessionsAt(days, at).flatMap(({ id, isClosed }) => (isClosed ? [] : [id]))

/** Talks of the day that stand, the latest first. */
export const talksAt = (
  { counselled, withdrawn }: SessionDays,
  { posyandu, on }: At,
): readonly CounsellingRecord[] =>
  counselled
    .filter((one) => one.posyandu === posyandu && one.on === on && !withdrawn.includes(one.id))
    .toSorted((a, b) => (a.clock < b.clock ? 1 : -1))

interface SeenThere {
  readonly record: Pick<PersonRecord, 'attended' | 'attendedWithdrawn'>
  /** Where people of this house come, for a visit without a mark of presence. */
  readonly post: string | undefined
  readonly on: LocalDate
}

/** What was talked about, each topic once, where somebody was on a day of the Posyandu: who came was there to hear it. */
export function topicsOfDay(
  days: SessionDays,
  { record, post, on }: SeenThere,
): readonly CounsellingTopic[] {
  const marked = attendancesOf(record).flatMap((one) => (one.on === on ? [one.posyandu] : []))
  const posts = marked.length > 0 || post === undefined ? marked : [post]
  const talks = posts.flatMap((posyandu) => talksAt(days, { posyandu, on }))
  return [...new Set(talks.map(({ topic }) => topic))]
}

const sessionsAt = ({ held }: SessionDays, { posyandu, on }: At): readonly Held[] =>
  held.filter((one) => one.posyandu === posyandu && one.on === on)
