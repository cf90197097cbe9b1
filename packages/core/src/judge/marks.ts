import { addSpan, completedMonths, type LocalDate, type Span } from '../calendar/local-date.ts'
import type {
  Catalogue,
  Indicator,
  Period,
  PeriodKind,
  Population,
  Served,
} from '../catalogue/indicator.ts'
import { isOpen } from './episodes.ts'
import type { PersonHistory } from './history.ts'
import type { Mark } from './judgement.ts'
import { oncePer } from './once-per.ts'
import { kindOf } from './periods.ts'

/** For every indicator and period: who is counted, and from when until when as served. */
export function marksOf(
  history: PersonHistory,
  catalogue: Catalogue,
  periods: readonly Period[],
): readonly Mark[] {
  const marks: Mark[] = []
  const ofKind = byKind(periods)
  for (const indicator of catalogue.indicators) {
    const { population } = indicator
    const kept = ofKind[indicator.period]
    if (isOfOtherAge(population, history.birthDate, kept)) continue
    const isCounted = counting(population, history)
    for (const period of kept) {
      if (!isCounted(period)) continue
      const mark = markOf(indicator, period, history)
      if (mark !== undefined) marks.push(mark)
    }
  }
  return marks
}

/** A village has the same periods for everybody. */
const byKind = oncePer((periods: readonly Period[]) => {
  const ofKind = (kind: PeriodKind) => periods.filter((period) => kindOf(period) === kind)
  return { month: ofKind('month'), year: ofKind('year'), schoolYear: ofKind('schoolYear') }
})

/** At a glance, for most people are in few populations: nobody of that age in any of the periods, which are in order. */
function isOfOtherAge(
  population: Population,
  birthDate: LocalDate,
  periods: readonly Period[],
): boolean {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) return true
  if (population.kind !== 'age') return false
  return (
    population.from.months > completedMonths(birthDate, last.before) ||
    population.before.months + monthsRoundedUp(population.before) <
      completedMonths(birthDate, first.before)
  )
}

/** Days of a span may carry it into the next months. */
const monthsRoundedUp = ({ days }: Span): number => Math.ceil(days / 28)

/**
 * Who dies or moves away before being served is not counted; who was served stays. So what was done before somebody came
 * from another village is counted there: here they count for what is left to do.
 */
function markOf(indicator: Indicator, period: Period, history: PersonHistory): Mark | undefined {
  const { left } = history
  if (history.since >= period.before) return undefined
  if (left !== undefined && left.on < period.from) return undefined
  if (indicator.only !== undefined && !indicator.only(history, period)) return undefined

  const known = indicator.served(history, period)
  const told = known === undefined ? undefined : servedHere(known, history)
  if (told === 'elsewhere') return undefined
  // What would come true after somebody left never did.
  const served = left !== undefined && told !== undefined && told.from > left.on ? undefined : told
  if (left !== undefined && left.on < period.before && served === undefined) return undefined
  return {
    indicator: indicator.id,
    period: period.id,
    ...(served === undefined ? {} : { servedFrom: served.from }),
    ...(served?.before === undefined ? {} : { servedBefore: served.before }),
  }
}

/** Of somebody who came from another village, the part of being served since then; all of it of anybody else. */
function servedHere(served: Served, { arrived }: PersonHistory): Served | 'elsewhere' | undefined {
  if (arrived === undefined || served.from >= arrived) return served
  if (served.before === undefined) return 'elsewhere'
  return served.before > arrived ? { ...served, from: arrived } : undefined
}

/** Made once for all periods. */
function counting(population: Population, history: PersonHistory): (period: Period) => boolean {
  const { birthDate } = history
  switch (population.kind) {
    case 'everybody':
      return () => true
    case 'age': {
      // Of age on the last day is: reaches the age before the next period begins.
      const [from, before] = [
        addSpan(birthDate, population.from),
        addSpan(birthDate, population.before),
      ]
      return (period) => from < period.before && period.before <= before
    }
    case 'reaches': {
      const day = addSpan(birthDate, population.age)
      return (period) => isIn(day, period)
    }
    case 'episodeEnds': {
      const ends = history
        .episodes(population.episode)
        .flatMap((episode) => (isOpen(episode) ? episode.expected : episode.before) ?? [])
      return (period) => ends.some((day) => isIn(day, period))
    }
    case 'during': {
      const episodes = history.episodes(population.episode)
      return (period) =>
        episodes.some(
          (episode) =>
            episode.from < period.before &&
            (episode.before === undefined || episode.before > period.from),
        )
    }
  }
}

const isIn = (day: LocalDate, period: Period): boolean => day >= period.from && day < period.before
