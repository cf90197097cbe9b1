import type { LocalDate, Span } from '../calendar/local-date.ts'
import type { PlaceFact } from '../place/place-facts.ts'
import type { Sex } from '../person/person.ts'
import type { History } from './history.ts'
import type { Doubts, Measured, Observations, Text } from './observation.ts'
import type { Classes, Scales } from './outcome.ts'
import type { Schedule } from './schedule.ts'

export type Setting = 'home' | 'posyandu' | 'school' | 'pustu' | 'puskesmas' | 'hospital'
/** Who gives a service. A kader measures, asks, teaches and refers; a kader never diagnoses. */
export type Cadre = 'kader' | 'midwife' | 'nurse' | 'doctor'
/** Station of the Posyandu day at which it happens: weighing and measuring, asking, health services, teaching. */
export type Station = 'measure' | 'ask' | 'serve' | 'teach'

/** A pregnancy, an illness under care. */
export interface Episode {
  readonly id: string
  readonly label: Text
  /** How it is said of somebody who is in it, in the words of a family: "Darah tinggi"; the label where it says as much. */
  readonly fact?: Text
  /** A kader knows of it, and it stands on no screen over which others may look. */
  readonly discreet?: true
  readonly source: string
  /** From the anchor (for example the last menstruation) to the expected end. */
  readonly expected?: Span
  /** From the anchor: closed as unknown when nothing has closed it. */
  readonly lapses?: Span
  /** That the person is in it never reaches a kader. */
  readonly sensitive?: true
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

/** One earlier time the service was given. */
export interface Given<Obs extends Observations = Observations> {
  readonly on: LocalDate
  readonly setting: Setting
  readonly cadre: Cadre
  readonly measured: Measured<Obs>
}
/** The person on the day of the visit, and what was known by then: `given`, `doses` and `episodes` end with that day. */
export interface Context<Obs extends Observations = Observations> extends History {
  readonly on: LocalDate
  /** Where this visit takes place. */
  readonly setting: Setting
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
  readonly station: Station
  readonly eligible: Eligibility
  readonly schedule: Schedule
  /** Where it may be given at all; whether this post can is data. */
  readonly settings: readonly Setting[]
  readonly givenBy: readonly Cadre[]
  /** That it was given, or is due, never reaches a kader. */
  readonly sensitive?: true
  /** Part of a treatment: who is late does not follow it, and is visited before those who only missed a service. */
  readonly treatment?: true
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
  /** For whom age and episode do not say it: the day since when this person needs it. */
  needed?(history: History): LocalDate | undefined
  /** Fields that make no sense for this person and these answers: neither asked nor missed. */
  skips?(measured: Measured<Obs>, context: Context<Obs>): readonly (keyof Obs & string)[]
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
