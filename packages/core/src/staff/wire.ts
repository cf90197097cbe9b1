import type { LocalDate } from '../calendar/local-date.ts'
import type { SheetImport, SheetRefusal } from '../sheet/sheet-import.ts'
import type { SiteKind } from '../rollout/site.ts'
import type { StaffMember, StaffPost } from './member.ts'
import type { Profession } from './profession.ts'
import type { StaffColumn } from './staff-sheet.ts'
import type { Vacancy } from './staffing.ts'

/** A place of work, and whether its staff is complete. */
export interface StaffPlace {
  readonly id: string
  readonly kind: SiteKind
  readonly name: string
  readonly villages: readonly string[]
  /** Whether its people are in the register; else those with an account are counted. */
  readonly isRegistered: boolean
  readonly vacancies: readonly Vacancy[]
}

/** `GET /api/staff` */
export interface StaffRegister {
  readonly today: LocalDate
  /** Places all of whose villages are the caller's. */
  readonly places: readonly StaffPlace[]
  /** Who works or has worked there, by name. */
  readonly members: readonly StaffMember[]
  /** Places elsewhere where some of them work too. */
  readonly elsewhere: Readonly<Record<string, string>>
  /** Accounts of these places that are nobody's in the register. */
  readonly accounts: readonly {
    readonly id: string
    readonly name: string
    readonly facility: string
    readonly profession: Profession
  }[]
  readonly mayWrite: boolean
  /** Pairs of ids that were looked at and are two people. */
  readonly apart: readonly (readonly [string, string])[]
}

/** `PUT /api/staff`; `version` is the one the writer saw, 0 for somebody new, who comes with a first task. */
export interface NewMember extends Omit<StaffMember, 'village' | 'posts' | 'joined'> {
  readonly post?: Omit<StaffPost, 'version'>
}

/** `PUT /api/staff/posts`; `isWithdrawn`: it was a mistake and never was. */
export interface NewPost extends StaffPost {
  readonly member: string
  readonly isWithdrawn?: boolean
}

/** `PUT /api/staff/same`: two entries are one person, or two, or nobody says so any more. */
export interface NewSame {
  readonly one: string
  readonly other: string
  readonly state: 'same' | 'apart' | ''
}

/** `GET /api/staff/history/:member`: everything that was written about somebody, newest first. */
export interface StaffHistory {
  readonly versions: readonly ({
    readonly by: string
    /** Milliseconds since 1970. */
    readonly at: number
    readonly version: number
  } & (
    | {
        readonly kind: 'member'
        readonly member: Omit<StaffMember, 'posts' | 'village' | 'id' | 'joined'>
      }
    | { readonly kind: 'post'; readonly post: StaffPost; readonly isWithdrawn: boolean }
  ))[]
}

export const LONGEST = { name: 100, phone: 20, number: 40, decree: 100 } as const

/** Sixteen digits are the number of a person (NIK), which the register does not keep; a NIP has eighteen. */
export const isNik = (text: string): boolean => text.replaceAll(/\D/g, '').length === 16

/** Why a row of a file is not taken; with the column the screen says what to do. */
export const staffRowTroubles = [
  'missing',
  'unknown',
  'ambiguous',
  'name-ambiguous',
  'too-long',
  'day-unclear',
  'day-ahead',
  'year-unclear',
  'is-nik',
  'number-unclear',
  'number-of-another',
  'ends-before-it-begins',
  'twice',
] as const
export type StaffRowTrouble = (typeof staffRowTroubles)[number]
export type StaffRefusal = SheetRefusal<StaffColumn, StaffRowTrouble>

export interface StaffChange {
  readonly row: number
  /** Somebody new with a first task, one more task of somebody, or a task that was corrected or ended. */
  readonly what: 'member' | 'post' | 'changed'
  readonly name: string
  readonly facility: string
}

/** `POST /api/staff/import` */
export type StaffImport = SheetImport<StaffChange, StaffRefusal>
