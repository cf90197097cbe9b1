import type { LocalDate, Month } from '../calendar/local-date.ts'
import type { Text } from '../catalogue/observation.ts'
import type { CoachingTopic, HintNow } from '../coaching/coaching-hint.ts'
import type { BoardGroup } from '../coverage/board-group.ts'
import type { BoardSpan } from '../coverage/board-span.ts'
import type { Count } from '../coverage/trend.ts'
import type { ReferralBody } from '../journal/entry.ts'
import type { VisitFacts } from '../visits/visit-facts.ts'
import type { Departure, HouseholdRecord, PersonRecord } from '../journal/record.ts'
import type { Judgement } from '../judge/judgement.ts'
import type { Sign } from '../person/likely-pairs.ts'
import type { healthCadres, MoveKind, NotHere } from '../stock/stock.ts'
import type { QueueStation } from '../queue/queue-station.ts'
import type { Ticket, TicketAct } from '../queue/ticket.ts'
import type { PlaceFacts } from '../place/place-facts.ts'
import type { RefusalReason } from './wire.ts'
import type { Sex } from '../person/person.ts'
import type { Reaction } from '../reaction/person-reactions.ts'

/** What an account may do. Dinas and village see numbers, never names. */
export const roles = ['kader', 'pustu', 'puskesmas', 'head', 'dinas', 'village', 'admin'] as const
export type Role = (typeof roles)[number]

export interface Village {
  readonly code: string
  readonly name: string
  readonly subdistrict: string
  readonly regency: string
  readonly facts: PlaceFacts
}
export interface Neighbourhood {
  /** `19.06.01.2001/Melati/001/003` (village/dusun/rw/rt). */
  readonly code: string
  readonly village: string
  readonly dusun: string
  readonly rw: string
  readonly rt: string
  /** Facility id of the Posyandu that serves it. */
  readonly posyandu?: string
}
export interface Facility {
  readonly id: string
  readonly kind: 'puskesmas' | 'pustu' | 'posyandu'
  readonly name: string
  /** Day of the month on which a Posyandu usually meets: a phone without a network on that day knows it too. */
  readonly meetsOn?: number
  readonly villages: readonly string[]
}

/** `GET /api/demo`: a card of the demo's sign-in page; `POST /api/demo/sign-in` takes `{ account: id }`. */
export interface DemoAccount {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Name of the facility, village or regency. */
  readonly place: string
  readonly about: Text
}

/** `GET /api/me` */
export interface Me {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** How entries of this user are signed. */
  readonly cadre?: 'kader' | 'midwife' | 'nurse' | 'doctor'
  readonly facility?: Facility
  /** Cluster of Puskesmas staff, 1 to 5: what they see first, not what they may see. */
  readonly cluster?: number
  readonly villages: readonly Village[]
  /** The neighbourhoods this user may see by name; absent: all of the villages. */
  readonly neighbourhoods?: readonly string[]
  /** May see names at all. */
  readonly seesNames: boolean
  readonly scope: string
  readonly demo: boolean
  /** Today where the server works; a phone compares. */
  readonly today: LocalDate
}
/** Somebody who can be sent to a house. */
export interface Visitor {
  readonly id: string
  readonly name: string
  readonly role: 'kader' | 'pustu'
  readonly facility: string
}
/** `GET /api/places`: what lies within the user's villages. */
export interface Places {
  readonly villages: readonly Village[]
  readonly neighbourhoods: readonly Neighbourhood[]
  readonly facilities: readonly Facility[]
  /** Those the user may hand a visit to: a kader's own post and the Pustu, for others all of the villages. */
  readonly visitors?: readonly Visitor[]
  /** The other villages of the regency: where people move to. */
  readonly around?: readonly Pick<Village, 'code' | 'name' | 'subdistrict'>[]
  /** Posyandu with a session today that is not closed. */
  readonly sessionsToday: readonly string[]
}

/** Against target and last month: baik, kurang, cukup, jelek (PWS-KIA). */
export type CellState = 'baik' | 'kurang' | 'cukup' | 'jelek'
export interface BoardCell {
  readonly indicator: string
  /**
   * Fewer than 5 people, or telling about fewer than 5 by subtraction: not for a page without names. The numbers are
   * then 0 or absent, the trend level, and there is no state.
   */
  readonly hidden?: true
  readonly population: number
  readonly served: number
  /** Served at the end of the month before; absent where that month's number was hidden. */
  readonly servedBefore?: number
  readonly trend: 'up' | 'level' | 'down'
  /** Absent without people to count. */
  readonly state?: CellState
  /** The official number of people to be served; absent where not all villages of the area have one. */
  readonly official?: OfficialCount
  /** What this place's own target amounts to today, in percent; absent where it is that of the whole board. */
  readonly targetToday?: number
  /** Where the numbers are those of several months added up, what the last of them is alone: the people behind the cell. */
  readonly latest?: Count
}
/** The official denominator of a cell, beside the counted one. */
export interface OfficialCount {
  readonly population: number
  readonly year: number
  /** Who says so, each once. */
  readonly sources: readonly string[]
  /** The state against the official number; absent when it is zero. */
  readonly state?: CellState
}
export interface BoardRow {
  /**
   * Facility id of a Puskesmas, village code, `village/dusun`, `village/posyandu/id` or neighbourhood code; for the sum `total`, or the village
   * whose parts are shown.
   */
  readonly area: string
  readonly name: string
  readonly people: number
  readonly cells: readonly BoardCell[]
}
/**
 * `GET /api/board?group=spm&facility=&level=puskesmas|village|dusun|posyandu|rt&month=2026-11` (and `village=` below a village; by Posyandu
 * only for who sees names); with `span=quarter|semester|year` of the one in which the month lies;
 * with `format=csv|xlsx` as a file with both denominators.
 * What is sensitive only health workers see; a Dinas by Puskesmas, without small numbers.
 */
export interface Board {
  readonly title: string
  readonly group: BoardGroup
  readonly month: string
  /** Of the quarter, semester or year that ends with the month, or is in it; absent: of the month. */
  readonly span?: Exclude<BoardSpan, 'month'>
  /** The first month that is counted; absent before anybody is. */
  readonly since?: Month
  readonly today: LocalDate
  /** Share of the calendar year gone, percent. */
  readonly elapsed: number
  readonly indicators: readonly {
    readonly id: string
    readonly period: string
    /** Percent at the end of the period. */
    readonly target: number
    /** What it amounts to today: of a target of the year the share that has gone. */
    readonly targetToday: number
    /** Who says so; absent: the catalogue does. */
    readonly decree?: string
    /** How many months are added up; absent where none are. */
    readonly months?: number
  }[]
  readonly rows: readonly BoardRow[]
  readonly total: BoardRow
  /** How many of the people of the total were asked for a disability; where the board is filtered by it. */
  readonly asked?: number
  /** Small numbers are not shown on this board. Absent: every cell is as it is. */
  readonly hidesSmall?: true
}

/** People counted in a month and, of them, served at its end. */
export interface PathPoint {
  readonly population: number
  readonly served: number
}
/**
 * `GET /api/board/path?indicator=` with the question of a board: the way of one indicator to where that board has it, month
 * by month from the beginning of its year, or the last twelve months of one of the month. `null` where that month's board
 * shows no number.
 */
export interface BoardPath {
  readonly indicator: string
  readonly months: readonly string[]
  readonly areas: readonly {
    readonly area: string
    readonly points: readonly (PathPoint | null)[]
  }[]
}

/** A person in a list. */
export interface Listed {
  readonly id: string
  readonly village: string
  readonly name: string
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly neighbourhood: string
  readonly posyandu?: string
}
/** What helps to reach somebody behind a cell. */
export interface NameFacts {
  readonly phone?: string
  /** Day of the latest visit to any service; absent while there was none. */
  readonly seen?: LocalDate
  /** Somebody was sent to the person, and has not been there yet. */
  readonly handed?: { readonly to: string; readonly on: LocalDate; readonly due?: LocalDate }
  /** Services that the person waits for today, the longest overdue first. */
  readonly due: readonly string[]
}
/**
 * `GET /api/board/names?indicator=&month=&area=&served=no|yes&after=`: who is behind a cell of the board of that month,
 * by neighbourhood and name. `area` is a village, a dusun, a neighbourhood or `total`. Without `month`, that of `period=`
 * (its end, at most this month).
 */
export interface Names {
  readonly indicator: string
  readonly period: string
  readonly area: string
  readonly people: readonly (Listed &
    NameFacts & { readonly household: string; readonly servedFrom?: LocalDate })[]
  readonly next?: string
}
/** `GET /api/due?village=&posyandu=&after=`: who needs what, overdue first. */
export interface DueList {
  readonly today: LocalDate
  readonly people: readonly (Listed & {
    readonly due: readonly {
      readonly service: string
      readonly dose?: string
      readonly from: LocalDate
      readonly late: LocalDate
      readonly before?: LocalDate
      /** The day it is promised for, today or to come. */
      readonly promised?: LocalDate
    }[]
    /** Home visits; absent while nobody was sent and nobody went. */
    readonly visits?: VisitFacts
    /** Open referrals, days waiting. */
    readonly referrals: readonly {
      readonly id: string
      readonly to: string
      readonly on: LocalDate
      readonly withinDays: number
      /** As it was written; `referralReason` says it in the language of the reader. */
      readonly reason: string
      /** The rule that asked for it; absent when it was made by hand. */
      readonly because?: {
        readonly service: string
        readonly scale: string
        readonly outcome: string
      }
    }[]
  })[]
  readonly next?: string
  readonly total: number
}

/** `GET /api/referrals`: what nobody has answered, the longest past its day first. */
export interface OpenReferrals {
  readonly today: LocalDate
  readonly referrals: readonly {
    readonly person: Listed
    readonly id: string
    readonly to: ReferralBody['to']
    readonly on: LocalDate
    readonly withinDays: number
    readonly reason: string
    readonly because?: {
      readonly service: string
      readonly scale: string
      readonly outcome: string
    }
    /** The day on which the person came. */
    readonly received?: LocalDate
  }[]
  /** How many there are; the list shows the first. */
  readonly total: number
}

/**
 * `POST /api/people/search` with `{ q }`: a part of a name, a whole NIK, the code of a card, or a house by its head,
 * address or RT; never in an address.
 */
export interface Found {
  readonly people: readonly (Listed & { readonly left?: Departure['kind'] })[]
  /** Houses by head, address or RT, with who lives there; none where a person was asked for by number or card. */
  readonly houses: readonly {
    readonly id: string
    readonly village: string
    readonly head: string
    readonly address: string
    readonly neighbourhood: string
    readonly members: readonly Listed[]
  }[]
  /** There are more than are shown. */
  readonly more: boolean
}
/** Somebody who left for another village, as the receiving desk sees them: enough to know whom to ask. */
export interface Coming {
  /** The entry that says so. */
  readonly departure: string
  readonly from: { readonly village: string; readonly name: string }
  /** The id there. */
  readonly person: string
  readonly on: LocalDate
  readonly name: string
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly birthDateEstimated?: boolean
  readonly motherName?: string
  readonly phone?: string
  /** Masked. */
  readonly nik?: string
  /** The id here of who lived here before. */
  readonly before?: string
  /** Said not to have come, and by whom. */
  readonly declined?: { readonly by: string; readonly on: LocalDate }
}
/** Somebody who left: whether the other village has received them. */
export interface Leaving {
  readonly departure: string
  readonly person: string
  readonly name: string
  readonly on: LocalDate
  readonly to: { readonly village: string; readonly name: string }
  readonly state: 'waiting' | 'received' | 'declined'
}
/**
 * `GET /api/moves?village=`: moves of the last year within the regency. `POST /api/moves/decline` with
 * `{ village, departure, isDeclined }`.
 */
export interface Moves {
  /** Nobody has received them; those declined last. */
  readonly coming: readonly Coming[]
  readonly leaving: readonly Leaving[]
}

/** Somebody of a pair of names alike. */
export interface Double extends Listed {
  readonly birthDateEstimated?: true
  readonly motherName?: string
  /** The last four digits of the NIK. */
  readonly nikEnd?: string
  /** Head of the household. */
  readonly head: string
  readonly lastVisit?: LocalDate
}
/** `GET /api/doubles?village=`: who may be written down twice, the likeliest first; `total` counts those not shown too. */
export interface Doubles {
  readonly pairs: readonly {
    readonly one: Double
    readonly other: Double
    readonly signs: readonly Pick<Sign, 'fact' | 'says'>[]
  }[]
  readonly total: number
}

/** `GET /api/people/:village/:id` */
export interface PersonPage {
  readonly record: PersonRecord
  readonly household: HouseholdRecord
  readonly neighbourhood: string
  /** The others of the household who live there. */
  readonly members: readonly Listed[]
  /** Marks of this month and year. */
  readonly judgement: Judgement
  /** Names of the accounts that wrote the record. */
  readonly authors: Readonly<Record<string, string>>
  /** Of values that disagree, by stamp: the name of who wrote each. Absent while none do. */
  readonly writtenBy?: Readonly<Record<string, string>>
}
/**
 * `GET /api/reactions?year=2026`: who fell ill after a vaccine in a year, serious ones first; with `format=csv|xlsx` and
 * `language=id|en` as a file.
 */
export interface Reactions {
  readonly today: LocalDate
  readonly year: number
  readonly reactions: readonly {
    readonly person: Listed
    readonly reaction: Reaction
    /** Numbers of the vials, as far as they were written down. */
    readonly batches: readonly string[]
  }[]
}

/** Who gives services at a post beside its kader. */
export type HealthCadre = (typeof healthCadres)[number]
/** `GET /api/stock?facility=`: what a post has and who is there today; of the own post when none is named. */
export interface Stock {
  readonly today: LocalDate
  readonly facility: string
  /** Posts the caller may look at. */
  readonly facilities: readonly Pick<Facility, 'id' | 'kind' | 'name'>[]
  /** Counted so far, by item; what is not here nobody counted. */
  readonly balances: readonly {
    readonly item: string
    readonly left: number
    readonly emptySince?: LocalDate
    readonly last: LocalDate
  }[]
  readonly absent: readonly HealthCadre[]
  /** What visits of the last 30 days could not give because there was nothing to give, most often first. */
  readonly missed: readonly {
    readonly service: string
    readonly times: number
    readonly last: LocalDate
  }[]
}
/** `PUT /api/stock/moves`, answered with `Stock`; of the same id once. */
export interface NewStockMove {
  readonly facility: string
  readonly id: string
  readonly item: string
  readonly kind: MoveKind
  readonly amount: number
}
/** `PUT /api/stock/staff`: somebody is away today, or is there after all; answered with `Stock`. */
export interface NewAbsence {
  readonly facility: string
  readonly cadre: HealthCadre
  readonly isAbsent: boolean
}
/** `GET /api/offer`: what the caller's post cannot give today, and the likeliest place that can. */
export interface Offer {
  readonly notHere: readonly (NotHere & {
    readonly service: string
    readonly elsewhere?: Pick<Facility, 'kind' | 'name'>
  })[]
}

/**
 * `GET /api/queue`: who waits, is served and has been at the caller's post today. Those waiting at a station are in line
 * by `since`, then `number`.
 */
export interface Queue {
  readonly today: LocalDate
  /** Stations of this kind of place. */
  readonly stations: readonly QueueStation[]
  readonly tickets: readonly QueueTicket[]
}
export interface QueueTicket extends Ticket {
  /** 1, 2, 3 … within the place and the day. */
  readonly number: number
  readonly person: Listed
  /** Moment, UTC: since when at this station. */
  readonly since: string
  /** A change is the next one. */
  readonly version: number
}
/** `PUT /api/queue`: somebody comes into the line, or is sent on to further stations; answered with `QueueAnswer`. */
export interface NewTicket {
  readonly village: string
  readonly person: string
  readonly stations: readonly QueueStation[]
}
/** `POST /api/queue/next`: the first in line at a station; of two desks that call at once each gets another one. */
export interface NextTicket {
  readonly station: QueueStation
}
/** `PUT /api/queue/act`: `version` is what the screen showed; another one by now is a conflict. */
export interface TicketActed {
  readonly number: number
  readonly act: TicketAct
  readonly version: number
}
/** `ticket` is the one that changed; absent where nobody waited. */
export interface QueueAnswer {
  readonly queue: Queue
  readonly ticket?: number
}

/** `GET /api/outcome-differences?village=`: what a device told a person and what the server says now. */
export interface OutcomeDifferences {
  readonly differences: readonly {
    readonly village: string
    readonly person: string
    readonly encounter: string
    readonly service: string
    readonly on: LocalDate
    /** Version of the catalogue on the device. */
    readonly catalogue: number
    readonly told: Readonly<Record<string, string>>
    readonly judged: Readonly<Record<string, string>>
  }[]
  readonly more: boolean
}

/**
 * `GET /api/coaching?village=`: what stands out in what the kader of a village wrote, for who works with them. By name;
 * nobody is measured against another.
 */
export interface Coaching {
  readonly today: LocalDate
  /** First day looked at. */
  readonly from: LocalDate
  readonly kader: readonly {
    readonly id: string
    readonly name: string
    /** Facility id of the Posyandu. */
    readonly posyandu: string
    readonly hints: readonly (HintNow & { readonly talk?: CoachingTalk })[]
  }[]
  /** Kader of whose entries nothing stands out. */
  readonly others: number
}
export interface CoachingTalk {
  readonly on: LocalDate
  /** Name of the account. */
  readonly by: string
}
/** `PUT /api/coaching/talks`: a hint was talked about, or with `isDone` false that is taken back; answered with `Coaching`. */
export interface NewTalk {
  readonly village: string
  readonly kader: string
  readonly topic: CoachingTopic
  readonly isDone: boolean
}

/**
 * `GET /api/register?service=&month=2026-11&village=&language=id`: who had a service in a month, the first rows; with
 * `format=csv` all of them as a file.
 */
export interface Register {
  readonly service: string
  readonly month: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly more: boolean
}

/** The official number of people to be served, of one village, indicator and year. */
export interface Target {
  readonly village: string
  readonly indicator: string
  /** The year, or the one in which the school year begins. */
  readonly year: number
  /** Absent: taken back. */
  readonly value?: number
  readonly source: string
  /** Name of the account. */
  readonly by: string
  /** Moment, UTC. */
  readonly at: string
  /** 1, 2, 3 …; a change is the next one. */
  readonly version: number
}
/** `GET /api/targets?year=2026`: what holds, of the caller's villages. */
export interface Targets {
  readonly year: number
  readonly villages: readonly { readonly code: string; readonly name: string }[]
  /** Indicators of the catalogue, in its order. */
  readonly indicators: readonly string[]
  readonly targets: readonly Target[]
  /** Whether the caller may enter and import. */
  readonly mayEnter: boolean
}
/**
 * `PUT /api/targets`: one value, answered with `Target`. Without `value` the official number is taken back. `version` is
 * what the screen showed (0: none); another one by now is a conflict.
 */
export interface NewTarget {
  readonly village: string
  readonly indicator: string
  readonly year: number
  readonly value?: number
  readonly source: string
  readonly version?: number
}
/** `GET /api/targets/history?village=&indicator=&year=`: every version, newest first. */
export interface TargetHistory {
  readonly versions: readonly Target[]
}
/**
 * `POST /api/targets/import` with `{ name, file, take }`: an Excel or CSV file in base64. Nothing is written unless
 * `take` is set; then all good rows are, or none when something breaks.
 */
export type ImportAnswer =
  | { readonly kind: 'unreadable'; readonly because: FileTrouble }
  | {
      readonly kind: 'read'
      readonly taken: boolean
      /** Rows that are new or differ from what holds. */
      readonly changes: readonly TargetChange[]
      /** Good rows that say what holds already. */
      readonly same: number
      /** Rows without a number: a template is filled in where something is known. */
      readonly empty: number
      readonly refused: readonly RefusedRow[]
    }
export interface TargetChange {
  readonly row: number
  readonly village: string
  readonly indicator: string
  readonly year: number
  readonly value: number
  /** What holds until now. */
  readonly before?: number
  readonly source: string
}
export const fileTroubles = [
  'not-a-table',
  'old-excel',
  'too-large',
  'too-many-rows',
  'no-head',
  'empty',
] as const
export type FileTrouble = (typeof fileTroubles)[number]
export const targetColumns = ['village', 'indicator', 'year', 'value', 'source'] as const
export type TargetColumn = (typeof targetColumns)[number]
/** Why a row is not taken; the screen says what to do. */
export const rowTroubles = [
  'village-missing',
  'village-unknown',
  'village-ambiguous',
  'indicator-missing',
  'indicator-unknown',
  'indicator-ambiguous',
  'year-unclear',
  'value-unclear',
  'value-not-a-number',
  'value-not-whole',
  'value-negative',
  'value-too-large',
  'source-missing',
  'source-too-long',
  'twice',
] as const
export type RowTrouble = (typeof rowTroubles)[number]
export interface RefusedRow {
  /** As the sheet numbers it, from 1. */
  readonly row: number
  readonly column: TargetColumn
  /** What stands there, cut where it is long. */
  readonly cell: string
  readonly because: RowTrouble
}

/** `GET /api/devices?q=`: who works in the field within the caller's places; `more`: a search finds the others. */
export interface FieldWorkers {
  readonly workers: readonly FieldWorker[]
  readonly more: boolean
}
export interface FieldWorker {
  readonly id: string
  readonly name: string
  readonly role: 'kader' | 'pustu'
  /** Name of the post. */
  readonly facility: string
  /** The latest first; a shared phone stands under everybody who used it. */
  readonly devices: readonly FieldDevice[]
}
/** Moments are milliseconds since 1970. `POST /api/devices/revoke` takes `{ device: id }`. */
export interface FieldDevice {
  readonly id: string
  readonly lastContact: number
  /** Entries that lay on it at the last contact, by its own word. */
  readonly undelivered: number
  readonly revokedAt?: number
}
/** `POST /api/devices/invite` with `{ account }`; `POST /api/invitations/use` with `{ code }` signs in, once. */
export interface Invitation {
  readonly code: string
  /** Milliseconds since 1970. */
  readonly until: number
}

/** `PUT /api/devices/key` keeps, `POST /api/devices/key/open` hands back what opens the store of the asking phone. */
export interface DeviceKey {
  /** 32 bytes as base64. */
  readonly key: string
}
/** `POST /api/devices/pass`; `POST /api/devices/resume` takes it and gives the cookie of its session again. */
export interface SessionPass {
  readonly pass: string
}

/**
 * `POST /api/devices/import` with `{ file }`, the text of what a phone gives out when it cannot deliver: its first line
 * (`PHONE_FILE`), the phone's name, then base64 of the sealed entries.
 */
export interface ImportedEntries {
  readonly device: string
  /** In the order they were written. */
  readonly entries: readonly ImportedEntry[]
}
export interface ImportedEntry {
  readonly id: string
  readonly kind: string
  readonly on: string
  /** Who wrote it; absent for somebody who never worked on that phone. */
  readonly by?: string
  /** The receipt. */
  readonly seq?: number
  /** Why it was not taken. */
  readonly reason?: RefusalReason
}
export const PHONE_FILE = 'JEJARING-HP-1'

/** RFC 9457, `application/problem+json`; a closed list of types. */
export const problemTypes = [
  'bad-request',
  'not-signed-in',
  'wrong-credentials',
  'not-allowed',
  'device-revoked',
  'not-found',
  'too-large',
  'too-many',
  'conflict',
  'unavailable',
  'internal',
] as const
export interface Problem {
  readonly type: (typeof problemTypes)[number]
  readonly title: string
  readonly status: number
  readonly detail?: string
}
