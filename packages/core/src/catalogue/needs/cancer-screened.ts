/** Until when a screening of breasts or cervix still counts. */
import { type LocalDate, type Span, addSpan, latest, years } from '../../calendar/local-date.ts'
import { type CervixInterval, cervixInterval, cervixResult } from '../../clinical/cancer-risk.ts'
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

/**
 * When the cervix is looked at again after the last screening by that day; undefined when there was none. A visit that brought
 * no result hides none of an earlier one.
 */
export function cervixValidUntil(history: History, before: LocalDate): LocalDate | undefined {
  const last = history
    .given(cervicalScreening)
    .findLast(({ on, measured }) => on < before && cervixInterval(measured) !== undefined)
  const interval = last && cervixInterval(last.measured)
  return last && interval && addSpan(last.on, CERVIX[interval])
}

const isBreastSeen = ({ measured }: { readonly measured: object }): boolean =>
  Object.keys(measured).length > 0

/** @see KMK HK.01.07/MENKES/2015/2023: every three years */
export function breastValidUntil(history: History, before: LocalDate): LocalDate | undefined {
  const last = history
    .given(breastExamination)
    .findLast((visit) => visit.on < before && isBreastSeen(visit))
  return last && addSpan(last.on, years(3))
}

/**
 * The day from which the woman counts as screened in the period: the screening, or its first day when it still holds. Only a
 * test is a screening, not the visit at which there was none.
 */
export const cervixScreenedOn = (history: History, period: Period): LocalDate | undefined =>
  screenedOn(
    history.given(cervicalScreening).filter(({ measured }) => cervixResult(measured) !== undefined),
    period,
    ({ measured }) => CERVIX[cervixInterval(measured) ?? 'one-year'],
  )

export const breastScreenedOn = (history: History, period: Period): LocalDate | undefined =>
  screenedOn(history.given(breastExamination).filter(isBreastSeen), period, () => years(3))

function screenedOn<Visit extends { readonly on: LocalDate }>(
  screenings: readonly Visit[],
  period: Period,
  holds: (screening: Visit) => Span,
): LocalDate | undefined {
  const known = screenings.filter(({ on }) => on < period.before)
  const last = known.at(-1)
  if (last === undefined) return undefined
  return addSpan(last.on, holds(last)) < period.before
    ? known.find(({ on }) => on >= period.from)?.on
    : latest(last.on, period.from)
}
