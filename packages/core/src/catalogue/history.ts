import type { LocalDate } from '../calendar/local-date.ts'
import type { Sex } from '../person/person.ts'
import type { PlaceFacts } from '../place/place-facts.ts'
import type { Episode, EpisodeOfPerson, Given, Service } from './define.ts'
import type { Observations } from './observation.ts'
import type { Classes, Scales } from './outcome.ts'

export interface DoseGiven {
  readonly on: LocalDate
  /** The dose it counts as, from 1; undefined when it was too young or too early to count. */
  readonly number?: number
  readonly name?: string
}

/** What a rule may ask about one person. */
export interface History {
  readonly sex: Sex
  readonly birthDate: LocalDate
  /** First day the person is known here. */
  readonly since: LocalDate
  readonly place: PlaceFacts
  /** Oldest first; visits in which the service was really given. */
  given<Obs extends Observations>(service: Service<Obs>): readonly Given<Obs>[]
  /** What a visit with that service means; judged once, whoever asks. */
  classes<Obs extends Observations, Out extends Scales>(
    service: Service<Obs, Out>,
    visit: Given<Obs>,
  ): Classes<Out>
  doses(service: { readonly id: string }): readonly DoseGiven[]
  /** The days on which a service was given, oldest first: for services that would otherwise import each other. */
  daysOf(service: { readonly id: string }): readonly LocalDate[]
  episodes(episode: Episode): readonly EpisodeOfPerson[]
  /** Made by rule or by hand, oldest first; answered on a day, or still open. */
  readonly referrals: readonly { readonly on: LocalDate; readonly answered?: LocalDate }[]
}
