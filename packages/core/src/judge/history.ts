import type { LocalDate } from '../calendar/local-date.ts'
import type { Episode, EpisodeOfPerson, Given, Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import type { DoseGiven, History } from '../catalogue/history.ts'
import type { Classes, Scales } from '../catalogue/outcome.ts'
import type {
  Answer,
  Measured,
  NotDone,
  Observation,
  Observations,
} from '../catalogue/observation.ts'
import type { ServiceGiven } from '../journal/entry.ts'
import { encountersOf, standingArrivals } from '../journal/arrival.ts'
import { departureOf, type EncounterVersion, type PersonRecord } from '../journal/record.ts'
import { current } from '../journal/writes.ts'
import type { PlaceFacts } from '../place/place-facts.ts'
import { answeredOn } from '../referral/answers.ts'
import { episodesOf } from './episodes.ts'
import { oncePer } from './once-per.ts'
import { classesOf } from './outcomes.ts'
import { dosesOf } from './series.ts'

/** One service at one visit that counts, in order of day and stamp. */
export interface Happened extends Given {
  readonly encounter: string
  readonly service: Service
  readonly told: ServiceGiven
  /** What it means, once somebody asked. */
  classes: VisitClasses | undefined
}
export type VisitClasses = Readonly<Record<string, string | undefined>>
export interface NotGiven {
  readonly on: LocalDate
  readonly reason: NotDone
  readonly askAgain?: LocalDate
}

/** One person's facts, sorted once, for every question that is asked of them. */
export interface PersonHistory extends History {
  /** The first day here of somebody who came from another village. */
  readonly arrived: LocalDate | undefined
  readonly left: { readonly kind: 'died' | 'moved'; readonly on: LocalDate } | undefined
  readonly happened: readonly Happened[]
  /** Those with one service, oldest first. */
  visitsWith(service: Service): readonly Happened[]
  /** The last time each service was due but not given, unless it was given since. */
  readonly notGiven: ReadonlyMap<string, NotGiven>
  readonly allEpisodes: readonly EpisodeOfPerson[]
  /** Days on which any live vaccine was given, in no order. */
  readonly liveDays: readonly LocalDate[]
}

/** Undefined while the record lacks a sex or a birth date: then nothing can be judged. */
export function historyOf(
  record: PersonRecord,
  catalogue: Catalogue,
  place: PlaceFacts,
): PersonHistory | undefined {
  const sex = current(record.fields.sex)
  const birthDate = current(record.fields.birthDate)
  if (sex === undefined || birthDate === undefined) return undefined

  const { happened, notGiven } = visits(record, catalogue)
  const left = departureOf(record)
  const byService = groupBy(happened, (visit) => visit.service.id)
  const allEpisodes = episodesOf(happened, catalogue, left?.on)
  const byEpisode = groupBy(allEpisodes, (episode) => episode.episode)
  const { doses, liveDays } = dosesOf(catalogue, birthDate, byService)
  const none: readonly never[] = []
  const since = record.since ?? happened[0]?.on ?? birthDate

  /** A visit with a service was judged by that service, so its classes are of its scales. */
  function classes<Obs extends Observations, Out extends Scales>(
    service: Service<Obs, Out>,
    visit: Given<Obs>,
  ): Classes<Out>
  function classes(service: Service, visit: Given): VisitClasses {
    const visits = history.visitsWith(service)
    const nth = visits.findIndex((one) => one === visit)
    const known = visits[nth]
    return known === undefined ? {} : classesOf(history, known, nth)
  }
  const history: PersonHistory = {
    sex,
    birthDate,
    place,
    since,
    classes,
    arrived: standingArrivals(record).length === 0 ? undefined : since,
    left,
    happened,
    notGiven,
    allEpisodes,
    liveDays,
    // The map forgets the fields of each service; what is stored under an id was measured with that service.
    given: <Obs extends Observations>(service: Service<Obs>) =>
      (byService.get(service.id) ?? none) as readonly Given<Obs>[],
    visitsWith: ({ id }) => byService.get(id) ?? none,
    doses: (service): readonly DoseGiven[] => doses.get(service.id) ?? none,
    daysOf: ({ id }) => (byService.get(id) ?? none).map(({ on }) => on),
    episodes: (episode: Episode) => byEpisode.get(episode.id) ?? none,
    referrals: referralsOf(record),
  }
  return history
}

/** An answer that arrives before the referral it answers waits for it. */
const referralsOf = (record: PersonRecord): PersonHistory['referrals'] =>
  record.referrals
    .flatMap((referral) => {
      const { made, answers } = referral
      if (made === undefined || answers.some(({ withdrawn }) => withdrawn)) return []
      const answered = answeredOn(referral)
      return [{ on: made.on, ...(answered === undefined ? {} : { answered }) }]
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))

/** `Map.groupBy` is not on every phone. */
function groupBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

function visits(record: PersonRecord, catalogue: Catalogue) {
  const services = servicesById(catalogue)
  const happened: Happened[] = []
  const notGiven = new Map<string, NotGiven>()
  for (const { encounter, version } of visitsInOrder(record)) {
    for (const told of version.services) {
      const service = services.get(told.service)
      if (service === undefined) continue
      if (told.notDone === undefined) {
        notGiven.delete(service.id)
        happened.push({
          encounter,
          service,
          told,
          on: version.on,
          setting: version.setting,
          cadre: version.cadre,
          measured: measuredOf(service.observes, told.answers),
          classes: undefined,
        })
      } else if (notGiven.get(service.id)?.reason !== 'contraindicated') {
        notGiven.set(service.id, { on: version.on, ...told.notDone })
      }
    }
  }
  return { happened, notGiven }
}

/** Visits that stand, oldest first; two of one day in the order of their stamps. */
export function visitsInOrder(record: PersonRecord) {
  const standing: {
    readonly encounter: string
    /** The village it was carried over from. */
    readonly from: string | undefined
    readonly version: EncounterVersion
  }[] = []
  for (const { id, from, versions, voided } of encountersOf(record)) {
    const [version] = versions
    if (version !== undefined && voided === undefined) {
      standing.push({ encounter: id, from, version })
    }
  }
  return standing.sort(({ version: a }, { version: b }) =>
    a.on === b.on ? (a.clock < b.clock ? -1 : 1) : a.on < b.on ? -1 : 1,
  )
}

export const servicesById = oncePer(
  ({ services }: Catalogue): ReadonlyMap<string, Service> =>
    new Map(services.map((service) => [service.id, service])),
)

/** The values a rule reads: what was not measured is left out, of several readings the mean of the last two counts. */
export function measuredOf(
  observes: Observations,
  answers: Readonly<Record<string, Answer>>,
): Measured<Observations> {
  const measured: Record<string, number | string | boolean> = {}
  for (const name of Object.keys(observes)) {
    const observation = observes[name]
    const value = observation === undefined ? undefined : valueOf(observation, answers[name])
    if (value !== undefined) measured[name] = value
  }
  return measured
}

function valueOf(
  observation: Observation,
  answer: Answer | undefined,
): number | string | boolean | undefined {
  switch (observation.kind) {
    case 'quantity':
      return typeof answer === 'number'
        ? answer
        : Array.isArray(answer)
          ? meanOfLastTwo(answer)
          : undefined
    case 'yesNo':
      return typeof answer === 'boolean' ? answer : undefined
    case 'choice':
      return typeof answer === 'string' && Object.hasOwn(observation.options, answer)
        ? answer
        : undefined
    case 'day':
    case 'words':
      return typeof answer === 'string' && answer !== '' ? answer : undefined
  }
}

function meanOfLastTwo(readings: readonly number[]): number | undefined {
  const [last, before] = [readings.at(-1), readings.at(-2)]
  return last === undefined || before === undefined ? last : (last + before) / 2
}
