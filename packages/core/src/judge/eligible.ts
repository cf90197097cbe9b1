/** For whom a service is: sex, place, age and episodes. */
import { addSpan, completedMonths, type LocalDate, type Span } from '../calendar/local-date.ts'
import type { EpisodeOfPerson, Service } from '../catalogue/define.ts'
import type { Catalogue } from '../catalogue/indicator.ts'
import { holdsOn, isOpen } from './episodes.ts'
import type { PersonHistory } from './history.ts'
import { oncePer } from './once-per.ts'

/**
 * What a catalogue says of a service, by which most people are passed over. All in one shape: services have many, and
 * every person is asked about every service.
 */
interface Limits {
  readonly service: Service
  readonly sex: Service['eligible']['sex']
  readonly where: Service['eligible']['where']
  readonly during: string | undefined
  readonly notDuring: string | undefined
  /** The ages at one of which it closes for good; none when it does not close by age. */
  readonly ends: readonly Span[]
  /** In these completed months all of them are past; days of a span may carry it into the next months. */
  readonly pastMonths: number
}

const limitsOf = oncePer(({ services }: Catalogue): readonly Limits[] =>
  services.map((service) => {
    const { sex, where, during, notDuring } = service.eligible
    const ends = endsOf(service)
    const months = ends.map((age) => age.months + Math.ceil(age.days / 28) + 1)
    const pastMonths = Math.max(...(months.length === 0 ? [Infinity] : months))
    const [in_, out] = [during?.id, notDuring?.id]
    return { service, sex, where, during: in_, notDuring: out, ends, pastMonths }
  }),
)

function endsOf({ eligible, schedule }: Service): readonly Span[] {
  if (eligible.before !== undefined) return [eligible.before]
  if (schedule.kind !== 'series') return []
  const plans = [schedule.doses, ...(schedule.lateStarts ?? []).map(({ doses }) => doses)]
  return plans.flatMap((doses) => doses.map(({ before }) => before))
}

/**
 * The services of which some window may concern the person: sex, place and episodes allow it, some day, and not every
 * window closed before the person was first known here. Nobody here ever had the task of an adult's first vaccines; and
 * a person is judged for what still matters, however many services there are for other ages.
 */
export function concerning(history: PersonHistory, catalogue: Catalogue): readonly Service[] {
  const monthsWhenMet = completedMonths(history.birthDate, history.since)
  const concern: Service[] = []
  for (const limits of limitsOf(catalogue)) {
    if (limits.pastMonths <= monthsWhenMet || !isFor(limits, history)) continue
    if (!isPast(limits.ends, history)) concern.push(limits.service)
  }
  return concern
}

const isPast = (ends: readonly Span[], { birthDate, since }: PersonHistory): boolean =>
  ends.length > 0 && ends.every((age) => addSpan(birthDate, age) <= since)

/** Age and the end of a lapsing episode are a matter of the window. */
function isFor({ sex, where, during, notDuring }: Limits, history: PersonHistory): boolean {
  if (sex !== undefined && sex !== history.sex) return false
  if (where !== undefined && history.place[where] !== true) return false
  if (during !== undefined && openEpisode(history, during) === undefined) return false
  const keepsAway = notDuring === undefined ? undefined : openEpisode(history, notDuring)
  return keepsAway === undefined || keepsAway.before !== undefined
}

/** Whether it may be given on that day: sex, place, age and episodes of the day. */
export function appliesOn(service: Service, history: PersonHistory, day: LocalDate): boolean {
  const { sex, where, from, before, during, notDuring } = service.eligible
  const isDuring = (id: string): boolean =>
    history.allEpisodes.some((episode) => episode.episode === id && holdsOn(episode, day))
  return (
    (sex === undefined || sex === history.sex) &&
    (where === undefined || history.place[where] === true) &&
    (from === undefined || day >= addSpan(history.birthDate, from)) &&
    (before === undefined || day < addSpan(history.birthDate, before)) &&
    (during === undefined || isDuring(during.id)) &&
    (notDuring === undefined || !isDuring(notDuring.id))
  )
}

export const openEpisode = (history: PersonHistory, id: string): EpisodeOfPerson | undefined =>
  history.allEpisodes.findLast((episode) => episode.episode === id && isOpen(episode))
