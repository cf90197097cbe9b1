import type { LocalDate } from '../calendar/local-date.ts'
import type { Cadre, Setting } from '../catalogue/define.ts'
import type { Referral } from '../catalogue/outcome.ts'
import type { Answers, NotDone } from '../catalogue/observation.ts'
import type { HouseholdFields, PersonFields } from '../person/person.ts'
import type { ArrivalBody } from './arrival.ts'
import type { AttendanceBody } from './attendance.ts'
import type { BirthSettledBody } from './birth-settled.ts'
import type { BookingBody } from './booking.ts'
import type { CounsellingBody } from '../session/session-days.ts'
import type { VisitAssignedBody, VisitDoneBody } from '../visits/visit-body.ts'
import type { ReactionBody } from '../reaction/reaction-body.ts'
import type { ProblemReportedBody, ProblemStepBody } from '../problem/problem-body.ts'
import type { Clock } from './clock.ts'

/** One service at a visit: what was measured, or why it was not given. */
export interface ServiceGiven {
  readonly service: string
  readonly answers: Answers
  /** Classes by scale, as the device told the person. The server judges again and keeps a difference. */
  readonly outcomes: Readonly<Record<string, string>>
  /**
   * On a device that must not have all of it: sensitive answers and classes are missing, what is left of the classes
   * holds as it was told. The server always has the whole.
   */
  readonly hidden?: true
  readonly notDone?: { readonly reason: NotDone; readonly askAgain?: LocalDate }
}

/** A visit of one person; it carries any number of services. The day is the entry's `on`. */
export interface EncounterBody {
  readonly setting: Setting
  readonly cadre: Cadre
  /** True when the services were given elsewhere and are written down from a book or from memory. */
  readonly reported?: true
  readonly services: readonly ServiceGiven[]
  readonly note?: string
}

export interface ReferralBody {
  /** The encounter, service, scale and class whose rule asked for it; absent when made by hand. */
  readonly because?: {
    readonly encounter: string
    readonly service: string
    readonly scale: string
    readonly outcome: string
  }
  readonly to: Referral['to']
  readonly withinDays: number
  readonly reason: string
  /** Made by hand, for health workers to know why; a kader knows that, where to and how soon. */
  readonly private?: true
}

export interface ReferralAnswerBody {
  readonly referral: string
  /** What to do now, as the kader may read it. */
  readonly answer: string
  /** What was found, for health workers. */
  readonly finding?: string
  readonly controlOn?: LocalDate
  /** It should not have been made: nobody waits for an answer, and it does not count. */
  readonly withdrawn?: true
  /** Ids of answers it takes the place of: put right, or two that contradict each other settled. */
  readonly replaces?: readonly string[]
  /** What it replaces was a slip and nothing takes its place: the referral waits again. */
  readonly takenBack?: true
}

/** Writes to fields. `seen` is the stamp of the value each one replaces, so that edits made apart are found. */
export type Changes<Fields> = {
  readonly [Name in keyof Fields]?: { readonly value: Fields[Name]; readonly seen?: Clock }
}

/** Body by kind. A new kind of field work is a new member here, in `record.ts` and in the wire schema. */
export interface Bodies {
  readonly 'household-registered': HouseholdFields
  readonly 'household-changed': { readonly changes: Changes<HouseholdFields> }
  /** What a visit found about the house; of each answer the latest counts. */
  readonly 'household-observed': { readonly answers: Answers }
  readonly 'person-registered': Partial<PersonFields> &
    Pick<PersonFields, 'name' | 'sex' | 'birthDate' | 'household' | 'relation'>
  readonly 'person-changed': { readonly changes: Changes<PersonFields> }
  /** Left the village; `on` is the day. `to` in words; `village` is the code where they are waited for. */
  readonly 'person-moved': { readonly to: string; readonly village?: string }
  /** Came from the other village, with what was done there. */
  readonly 'person-arrived': ArrivalBody
  /** The arrival named was another person's, or none. */
  readonly 'arrival-withdrawn': { readonly arrival: string }
  readonly 'person-died': { readonly cause?: string }
  /** The death or departure named was written by mistake. */
  readonly 'person-returned': { readonly entry: string }
  /** The subject and the other are one, who goes on as the subject; where they differed, what was chosen. */
  readonly 'persons-merged': { readonly other: string; readonly choices?: Changes<PersonFields> }
  /** The merge named was a mistake: they are two again, each with what was written about it. */
  readonly 'merge-undone': { readonly other: string; readonly merge: string }
  /** A child of the mother's delivery is not to be registered from it. */
  readonly 'birth-settled': BirthSettledBody
  /** Looked at beside somebody alike: they are two. */
  readonly 'persons-told-apart': { readonly other: string }
  readonly 'encounter-recorded': EncounterBody
  /** The whole visit as it should read; `on` may differ. */
  readonly 'encounter-amended': EncounterBody & { readonly encounter: string }
  readonly 'encounter-voided': { readonly encounter: string; readonly reason: string }
  readonly 'referral-made': ReferralBody
  /** The person came to where they were sent; `on` is the day. */
  readonly 'referral-received': {
    readonly referral: string
    /** Id of the one that was a slip: nobody came. */
    readonly takesBack?: string
  }
  readonly 'referral-answered': ReferralAnswerBody
  readonly 'service-booked': BookingBody
  readonly 'booking-cancelled': { readonly booking: string }
  readonly 'visit-assigned': VisitAssignedBody
  readonly 'visit-done': VisitDoneBody
  /** The visit named was written down by mistake. */
  readonly 'visit-withdrawn': { readonly visit: string }
  /** Ill after a vaccine. */
  readonly 'reaction-reported': ReactionBody
  /** The report named, and all that goes on with it, was a mistake. */
  readonly 'reaction-withdrawn': { readonly reaction: string }
  readonly 'attendance-marked': AttendanceBody
  /** The mark named was a mistake. */
  readonly 'attendance-withdrawn': { readonly attendance: string }
  readonly 'session-opened': { readonly posyandu: string }
  readonly 'session-closed': { readonly posyandu: string }
  readonly 'session-counselled': CounsellingBody
  /** The talk named was written down by mistake. */
  readonly 'session-counselling-withdrawn': { readonly counselling: string }
  /** What holds the work up; the subject is the problem. */
  readonly 'problem-reported': ProblemReportedBody
  readonly 'problem-followed-up': ProblemStepBody
}
export type Kind = keyof Bodies

interface EntryOf<K extends Kind> {
  /** UUIDv7, made on the device. */
  readonly id: string
  /** Kemendagri code, `19.06.01.2001`: the journal it belongs to. */
  readonly village: string
  readonly kind: K
  /** The person, household, session or problem it speaks of. */
  readonly subject: string
  /** The day it happened, as the worker says. */
  readonly on: LocalDate
  readonly clock: Clock
  /** Account that wrote it. */
  readonly author: string
  readonly device: string
  /** Version of the catalogue on the device. */
  readonly catalogue: number
  readonly body: Bodies[K]
}
/** What a worker wrote down: immutable, made on the device, never lost. */
export type Entry = { readonly [K in Kind]: EntryOf<K> }[Kind]
export type HouseholdEntry = Extract<Entry, { readonly kind: `household-${string}` }>
/** Of a person, or of two. */
export type PersonEntry = Exclude<
  Entry,
  { readonly kind: `household-${string}` | `session-${string}` | `problem-${string}` }
>
/** An entry in its village's journal; `seq` is gapless and in commit order. */
export type JournalEntry = Entry & { readonly seq: number }

type About = { readonly [K in Kind]: Pick<EntryOf<K>, 'kind' | 'subject' | 'body'> }[Kind]

/** Everybody whose record the entry belongs to: its subject and, where it speaks of two, the other. */
export const subjectsOf = (entry: About): readonly string[] =>
  entry.kind === 'persons-merged' ||
  entry.kind === 'merge-undone' ||
  entry.kind === 'persons-told-apart'
    ? [entry.subject, entry.body.other]
    : [entry.subject]

// By what the kind begins with: so are those that a later version of the app writes down.
export const isOfHousehold = (entry: Entry): entry is HouseholdEntry =>
  entry.kind.startsWith('household-')
export const isOfPerson = (entry: Entry): entry is PersonEntry =>
  !/^(household|session|problem)-/.test(entry.kind)
