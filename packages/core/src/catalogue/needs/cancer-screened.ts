/** Until when a screening of breasts or cervix still counts. */
import { type LocalDate, type Span, addSpan, latest, years } from '../../calendar/local-date.ts'
import { type CervixInterval, cervixInterval } from '../../clinical/cancer-risk.ts'
import type { History } from '../history.ts'
import type { Period } from '../indicator.ts'
import { breastExamination } from '../services/adult/breast-examination.ts'
import { cervicalScreening } from '../services/adult/cervical-screening.ts'

const CERVIX: Readonly<Record<CervixInterval, Span>> = {
  'ten-years': years(10),
  'three-years': years(3),
  'one-year': years(1),
  'not-yet': years(1),
}

/** When the cervix is looked at again after the last screening by that day; undefined when there was none. */
export function cervixValidUntil(history: History, before: LocalDate): LocalDate | undefined {
  const last = history.given(cervicalScreening).findLast(({ on }) => on < before)
  const interval = last && cervixInterval(last.measured)
  return last && interval && addSpan(last.on, CERVIX[interval])
}

/** @see KMK HK.01.07/MENKES/2015/2023: every three years */
export function breastValidUntil(history: History, before: LocalDate): LocalDate | undefined {
  const last = history
    .given(breastExamination)
    .findLast(({ on, measured }) => on < before && Object.keys(measured).length > 0)
  return last && addSpan(last.on, years(3))
}

/** The day from which the woman counts as screened in the period: the screening, or its first day when it still holds. */
export const cervixScreenedOn = (history: History, period: Period): LocalDate | undefined =>
  screenedOn(history, period, cervixValidUntil, history.daysOf(cervicalScreening))

export const breastScreenedOn = (history: History, period: Period): LocalDate | undefined =>
  screenedOn(history, period, breastValidUntil, history.daysOf(breastExamination))

function screenedOn(
  history: History,
  period: Period,
  validUntil: (history: History, before: LocalDate) => LocalDate | undefined,
  days: readonly LocalDate[],
): LocalDate | undefined {
  const until = validUntil(history, period.before)
  const last = days.findLast((day) => day < period.before)
  if (until === undefined || last === undefined || until < period.before) {
    return days.find((day) => day >= period.from && day < period.before)
  }
  return latest(last, period.from)
}
