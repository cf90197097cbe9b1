import type { LocalDate, Span } from '../calendar/local-date.ts'
import type { PlaceFact } from '../place/place-facts.ts'
import type { Sex } from '../person/person.ts'
import type { Doubts, Measured, Observations, Text } from './observation.ts'

export type Setting = 'home' | 'posyandu' | 'school' | 'pustu' | 'puskesmas' | 'hospital'
/** Who gives a service. A kader measures, asks, teaches and refers; a kader never diagnoses. */
export type Cadre = 'kader' | 'midwife' | 'nurse' | 'doctor'

/** A pregnancy, an illness under care. */
export interface Episode {
  readonly id: string
  readonly label: Text
  readonly source: string
  /** From the anchor (for example the last menstruation) to the expected end. */
  readonly expected?: Span
  /** From the anchor: closed as unknown when nothing has closed it. */
  readonly lapses?: Span
}
/** One person's episode; half-open: it holds from `from` until `before`. */
export interface EpisodeOfPerson {
  readonly episode: string
  readonly anchor: LocalDate
  /** The visit that opened it. */
  readonly from: LocalDate
  /** The day it was closed or lapsed; undefined while open. */
  readonly before?: LocalDate
  readonly ended?: 'closed' | 'lapsed' | 'left'
  readonly expected?: LocalDate
}

export interface Eligibility {
  readonly from?: Span
  readonly before?: Span
  readonly sex?: Sex
  readonly during?: Episode
  readonly notDuring?: Episode
  /** Only where this is true of the place, for example Japanese encephalitis. */
  readonly where?: PlaceFact
}
/** Ages of one dose, and its distance from the dose before. */
export interface Dose {
  readonly name: string
  /** Due from this age. */
  readonly from: Span
  /** A dose given younger does not count; `from` when absent. */
  readonly validFrom?: Span
  /** Overdue from this age. */
  readonly late: Span
  /** Closed from this age. */
  readonly before: Span
  /** At least this long after the dose before. */
  readonly interval?: Span
}

/** Every shape a schedule may take. A new shape is a new member here and in `judge/due.ts`. */
export type Schedule =
  | { readonly kind: 'every'; readonly span: Span }
  | { readonly kind: 'everyMonth' }
  /** Campaign months, 1 to 12; a missed one closes when the next begins. */
  | { readonly kind: 'inMonths'; readonly months: readonly number[] }
  | {
      readonly kind: 'series'
      readonly doses: readonly Dose[]
      /** Other doses for who starts late: the last whose `from` the first dose has reached. */
      readonly lateStarts?: readonly { readonly from: Span; readonly doses: readonly Dose[] }[]
      /** Live vaccines are given on one day or 28 days apart. */
      readonly live?: true
    }
  /** Contacts wanted in each trimester of the pregnancy. */
  | { readonly kind: 'trimesters'; readonly contacts: readonly [number, number, number] }
  /** Once, counted from the episode's anchor or from birth. */
  | { readonly kind: 'once'; readonly from: Span; readonly late: Span }
  | { readonly kind: 'asNeeded' }

export interface Referral {
  readonly to: 'pustu' | 'puskesmas' | 'hospital'
  /** 0 is now. */
  readonly withinDays: number
}
export interface Outcome {
  /** What a kader may say: what was found and what to do, never a diagnosis. */
  readonly label: Text
  /** The class as health workers name it, with its table when several exist. */
  readonly clinical?: Text
  readonly status: 'ok' | 'watch' | 'act'
  /** One sentence to say aloud. */
  readonly advice?: Text
  readonly refer?: Referral
}
/** From mildest to gravest. */
export type Scale = Readonly<Record<string, Outcome>>
export type Scales = Readonly<Record<string, Scale>>
export type Classes<Out extends Scales> = {
  readonly [Name in keyof Out]?: (keyof Out[Name] & string) | undefined
}

/** One earlier time the service was given. */
export interface Given<Obs extends Observations = Observations> {
  readonly on: LocalDate
  readonly setting: Setting
  readonly cadre: Cadre
  readonly measured: Measured<Obs>
}
export interface Context<Obs extends Observations = Observations> {
  readonly sex: Sex
  readonly birthDate: LocalDate
  readonly on: LocalDate
  readonly ageDays: number
  readonly ageMonths: number
  /** Earlier visits with this service, oldest first. */
  readonly earlier: readonly Given<Obs>[]
  readonly during: (episode: Episode) => EpisodeOfPerson | undefined
}

export interface Service<Obs extends Observations = Observations, Out extends Scales = Scales> {
  /** Written into every record: never renamed, never reused. */
  readonly id: string
  readonly label: Text
  /** The regulation or guideline, down to the page. */
  readonly source: string
  readonly eligible: Eligibility
  readonly schedule: Schedule
  /** Where it may be given at all; whether this post can is data. */
  readonly settings: readonly Setting[]
  readonly givenBy: readonly Cadre[]
  readonly observes: Obs
  readonly outcomes: Out
  readonly opens?: {
    readonly episode: Episode
    anchor(measured: Measured<Obs>, on: LocalDate): LocalDate | undefined
  }
  /** The day the episode ended; undefined when this visit does not end it. */
  readonly closes?: {
    readonly episode: Episode
    day(measured: Measured<Obs>, on: LocalDate): LocalDate | undefined
  }
  /** A scale without a class was not judged. */
  classify(measured: Measured<Obs>, context: Context<Obs>): Classes<NoInfer<Out>>
  /** Values that deserve a second look, by field; they never block. */
  doubts?(measured: Measured<Obs>, context: Context<Obs>): Doubts<Obs>
}

export function defineService<const Obs extends Observations, const Out extends Scales>(
  service: Service<Obs, Out>,
): Service<Obs, Out> {
  return service
}
