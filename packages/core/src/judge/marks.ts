import {
  addMonths,
  addSpan,
  addDays,
  firstDayOf,
  nextMonth,
  type LocalDate,
  type Month,
} from '../calendar/local-date.ts'
import type { Catalogue, Indicator, Period, Population } from '../catalogue/indicator.ts'
import type { PersonHistory } from './history.ts'
import type { Mark } from './judgement.ts'

/** The months from `first` to `last`, closed, and their years; what the marks of a village cover. */
export function periodsOf(first: Month, last: Month): readonly Period[] {
  const periods: Period[] = []
  for (let month = first; month <= last; month = nextMonth(month)) {
    if (month === first || month.endsWith('-01')) periods.push(yearPeriod(month.slice(0, 4)))
    periods.push(monthPeriod(month))
  }
  return periods
}

export const monthPeriod = (month: Month): Period => ({
  id: month,
  from: firstDayOf(month),
  before: firstDayOf(nextMonth(month)),
})

export function yearPeriod(year: string): Period {
  const january = firstDayOf(`${year}-01` as Month)
  return { id: year, from: january, before: addMonths(january, 12) }
}

const isYear = (period: Period): boolean => period.id.length === 4

/** For every indicator and period: who is counted, and from when until when as served. */
export function marksOf(
  history: PersonHistory,
  catalogue: Catalogue,
  periods: readonly Period[],
): readonly Mark[] {
  const marks: Mark[] = []
  for (const indicator of catalogue.indicators) {
    for (const period of periods) {
      if (isYear(period) !== (indicator.period === 'year')) continue
      const mark = markOf(indicator, period, history)
      if (mark !== undefined) marks.push(mark)
    }
  }
  return marks
}

/** Who dies or moves away before being served is not counted; who was served stays. */
function markOf(indicator: Indicator, period: Period, history: PersonHistory): Mark | undefined {
  const { left } = history
  if (history.since >= period.before) return undefined
  if (left !== undefined && left.on < period.from) return undefined
  if (!isCounted(indicator.population, period, history)) return undefined
  if (indicator.only !== undefined && !indicator.only(history, period)) return undefined

  const served = indicator.served(history, period)
  if (left !== undefined && left.on < period.before && served === undefined) return undefined
  return {
    indicator: indicator.id,
    period: period.id,
    ...(served === undefined ? {} : { servedFrom: served.from }),
    ...(served?.before === undefined ? {} : { servedBefore: served.before }),
  }
}

function isCounted(population: Population, period: Period, history: PersonHistory): boolean {
  const { birthDate } = history
  switch (population.kind) {
    case 'age': {
      const lastDay = addDays(period.before, -1)
      return (
        addSpan(birthDate, population.from) <= lastDay &&
        lastDay < addSpan(birthDate, population.before)
      )
    }
    case 'reaches':
      return isIn(addSpan(birthDate, population.age), period)
    case 'episodeEnds':
      return history.episodes(population.episode).some((episode) => {
        const end =
          episode.ended === undefined || episode.ended === 'lapsed'
            ? episode.expected
            : episode.before
        return end !== undefined && isIn(end, period)
      })
    case 'during':
      return history
        .episodes(population.episode)
        .some(
          (episode) =>
            episode.from < period.before &&
            (episode.before === undefined || episode.before > period.from),
        )
  }
}

const isIn = (day: LocalDate, period: Period): boolean => day >= period.from && day < period.before
