import Dexie, { type EntityTable, type Table } from 'dexie'
import type { LocalDate } from '@jejaring/core/calendar/local-date'
import type { Entry, ReferralBody } from '@jejaring/core/journal/entry'
import type { BookingRecord } from '@jejaring/core/journal/booking'
import type { Clock } from '@jejaring/core/journal/clock'
import type { HouseholdRecord, PersonRecord } from '@jejaring/core/journal/record'
import type { Sex } from '@jejaring/core/person/person'
import type { FollowUp } from '@jejaring/core/referral/follow-up'
import type { VisitFacts } from '@jejaring/core/visits/visit-facts'
import type { RefusalReason } from '@jejaring/core/sync/wire'
import { packAnew, type PackedDue } from './packed-due.ts'
import type { Sealed } from './seal.ts'

/** What the server has told of a person or household; entries that it has not taken yet lie in the outbox. */
export interface Stored<Record> {
  readonly id: string
  readonly village: string
  readonly record: Record
}
/** As it lies in its table. An earlier version of the app kept the record as it was. */
export type StoredRow<Record> =
  | { readonly id: string; readonly village: string; readonly sealed: Sealed }
  | Stored<Record>

/** The little of a person that lists and searches need; derived from record and outbox. */
export interface PersonSummary {
  readonly id: string
  readonly village: string
  readonly name: string
  readonly search: string
  /** The name as it sounds; absent when an earlier version of the app made the summary. */
  readonly sound?: string
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly household: string
  /** What tells somebody who was written down twice; the NIK by its last four digits. */
  readonly birthDateEstimated?: true
  readonly motherName?: string
  readonly nikEnd?: string
  readonly apart?: readonly string[]
  /** Episodes that were open when the summary was made, with the day on which they lapse. */
  readonly episodes: readonly {
    readonly episode: string
    readonly anchor: LocalDate
    readonly before?: LocalDate
  }[]
  readonly due: PackedDue
  readonly referrals: readonly {
    readonly id: string
    readonly to: string
    readonly on: LocalDate
    readonly withinDays: number
    readonly reason: string
    /** The rule that asked for it: its words are read in either language. */
    readonly because?: NonNullable<ReferralBody['because']>
  }[]
  /** Answers to referrals that ask for something. */
  readonly followUps?: readonly FollowUp[]
  /** Home visits; absent while nobody was sent and nobody went. */
  readonly visits?: VisitFacts
  /** Services promised for a day. */
  readonly bookings?: readonly Pick<BookingRecord, 'service' | 'day'>[]
  readonly left?: 'died' | 'moved'
  /** Marked present at a Posyandu, on the latest day; absent: never, or an earlier version made the summary. */
  readonly present?: {
    readonly on: LocalDate
    readonly posyandu: string
    /** Stamp of the first mark: who has waited longest comes first. */
    readonly clock: Clock
    /** Every mark of that day: all are taken back together. */
    readonly marks: readonly string[]
  }
  /** The latest day on which something was written down at a Posyandu: what, and the stamp of the last. */
  readonly served?: {
    readonly on: LocalDate
    readonly services: readonly string[]
    readonly clock: Clock
  }
  /** Day of the latest visit. */
  readonly lastVisit?: LocalDate
}
export interface HouseholdSummary {
  readonly id: string
  readonly village: string
  readonly rt: string
  readonly headName: string
  /** As with a person. */
  readonly sound?: string
  readonly address: string
}

export interface Waiting {
  readonly id: string
  readonly village: string
  readonly subject: string
  /** The second person, where the entry speaks of two. */
  readonly other?: string
  readonly entry: Entry
  /** The post its author worked for: a colleague who signs in on this device may deliver it. */
  readonly facility?: string
  /** Who wrote it on another device and handed it over. */
  readonly from?: string
  /** When it was handed over to another device, which may deliver it first. Milliseconds since 1970. */
  readonly handedAt?: number
  /**
   * A server in the post has it and passes it on; kept until the one above has answered. `settled` is what that server
   * had told by then; it goes out again when that changes.
   */
  readonly passed?: { readonly settled?: number }
  /** The server did not take it: somebody has to settle it. */
  readonly refusal?: {
    readonly reason: RefusalReason
    readonly field?: string
    readonly at: number
  }
}
/** What of it may lie clear: it names nobody, and is asked for before anything is opened. */
export type WaitingSigns = Omit<Waiting, 'entry' | 'from'> & Pick<Entry, 'clock' | 'author'>
/** As it lies in its table: sealed are `entry` and `from`. An earlier version of the app kept all of it as it was. */
export type WaitingRow = (WaitingSigns & { readonly sealed: Sealed }) | Waiting

/**
 * A change of what lists show, sealed. All of them in their order make the list, so that saving a visit seals one person
 * and opening the app unseals a few pieces.
 */
export interface ListedRow {
  /** Given when it is added. */
  readonly id: number
  readonly village: string
  /** Persons and households in it. */
  readonly count: number
  readonly sealed: Sealed
}

export interface Delivered {
  readonly id: string
  readonly kind: Entry['kind']
  readonly subject: string
  readonly village: string
  readonly seq: number
  readonly at: number
}
/** How far this device has a village's journal. */
export interface Cursor {
  readonly village: string
  readonly next: number
  readonly head: number
  /** While everybody is fetched for the first time: the last who came; `next` is what all of them will cover. */
  readonly beyond?: string
  readonly scope: string
  /** What a server in the post told of answers from above. */
  readonly settled?: number
  /** How many kinds of entries the app understood that folded this journal from its beginning. */
  readonly kinds?: number
}

/** Everything a device keeps. Versions of the tables are only ever added to. */
class DeviceDatabase extends Dexie {
  declare readonly people: Table<StoredRow<PersonRecord>, string>
  declare readonly households: Table<StoredRow<HouseholdRecord>, string>
  declare readonly listed: EntityTable<ListedRow, 'id'>
  declare readonly outbox: Table<WaitingRow, string>
  /** Until version 4 of the tables the list lay here; see `seal-old.ts`. */
  declare readonly summaries: EntityTable<PersonSummary, 'id'>
  declare readonly houses: EntityTable<HouseholdSummary, 'id'>
  declare readonly delivered: EntityTable<Delivered, 'id'>
  declare readonly cursors: EntityTable<Cursor, 'village'>
  /** Single values by name: places, drafts, the device's clock. */
  declare readonly values: Table<unknown, string>

  constructor() {
    // A phone that dies a second after "saved" still has it: a browser's usual promise outlives the app alone.
    super('jejaring', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      people: 'id, village',
      households: 'id, village',
      summaries: 'id, village',
      houses: 'id, village',
      outbox: 'id, subject',
      delivered: 'id, at',
      cursors: 'village',
      values: '',
    })
    this.version(2).stores({ outbox: 'id, subject, other' })
    this.version(3).upgrade((stored) =>
      stored.table<PersonSummary>('summaries').toCollection().modify(packDueAnew),
    )
    this.version(4).stores({ listed: '++id, village' })
  }
}

function packDueAnew(summary: { due: PackedDue }): void {
  summary.due = packAnew(summary.due)
}

export const database = new DeviceDatabase()
