import {
  addMonths,
  firstDayOf,
  isLocalDate,
  localDate,
  monthOf,
  nextMonth,
  type LocalDate,
  type Month,
} from '../calendar/local-date.ts'
import type { Period, PeriodKind } from '../catalogue/indicator.ts'

/** The months from `first` to `last`, closed, their years and school years; what the marks of a village cover. */
export function periodsOf(first: Month, last: Month): readonly Period[] {
  const periods: Period[] = []
  for (let month = first; month <= last; month = nextMonth(month)) {
    if (month === first || month.endsWith('-01')) periods.push(periodAt('year', month))
    if (month === first || month.endsWith('-07')) periods.push(periodAt('schoolYear', month))
    periods.push(periodAt('month', month))
  }
  return periods
}

/** The period of a kind in which a month lies. */
export function periodAt(kind: PeriodKind, month: Month): Period {
  const year = Number(month.slice(0, 4))
  switch (kind) {
    case 'month':
      return { id: month, from: firstDayOf(month), before: firstDayOf(nextMonth(month)) }
    case 'year':
      return twelveMonths(`${year}`, localDate(`${year}-01-01`))
    case 'schoolYear': {
      const began = month.slice(5) < '07' ? year - 1 : year
      return twelveMonths(`${began}/${`${began + 1}`.slice(2)}`, localDate(`${began}-07-01`))
    }
  }
}

const twelveMonths = (id: string, from: LocalDate): Period => ({
  id,
  from,
  before: addMonths(from, 12),
})

/** The period with that id; undefined when no period is named so. */
export function periodNamed(id: string): Period | undefined {
  const day = id.length === 7 && id[4] === '-' ? `${id}-01` : `${id.slice(0, 4)}-07-01`
  if (!isLocalDate(day)) return undefined
  const period = periodAt(kindOf({ id }), monthOf(day))
  return period.id === id ? period : undefined
}

export function kindOf({ id }: Pick<Period, 'id'>): PeriodKind {
  if (id.length === 4) return 'year'
  return id.includes('/') ? 'schoolYear' : 'month'
}
