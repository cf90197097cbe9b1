/** Since when somebody is to be visited because they do not come. Facts alone; what counts as missed is ours. */
import {
  type LocalDate,
  addDays,
  addMonths,
  addSpan,
  earliest,
  firstDayOf,
  latest,
  monthOf,
  nextMonth,
  years,
} from '../../calendar/local-date.ts'
import type { Episode, Service } from '../define.ts'
import { diabetesCare } from '../episodes/diabetes-care.ts'
import { hypertensionCare } from '../episodes/hypertension-care.ts'
import type { History } from '../history.ts'
import { childGrowth } from '../services/child/child-growth.ts'
import { skilas } from '../services/elderly/skilas.ts'
import { diabetesControl } from '../services/illness/diabetes-control.ts'
import { hypertensionControl } from '../services/illness/hypertension-control.ts'
import { schoolNutrition } from '../services/school/school-nutrition.ts'

/** A screening is a year and a month old, or was never done in the first year here. */
const MONTHS_WITHOUT_SCREENING = 13

export type Needs = Pick<History, 'birthDate' | 'since' | 'given' | 'episodes'>

/** The first day after a whole calendar month without a weighing. */
export function missesWeighing(history: Needs): LocalDate {
  const last = history.given(childGrowth).findLast(({ measured }) => measured.weight !== undefined)
  return monthMissed(last?.on ?? latest(history.since, addMonths(history.birthDate, 1)))
}

/**
 * Under care for pressure or sugar: the first day after a whole month without control, or a week after a visit at
 * which the drug was not taken.
 */
export function missesControl(history: Needs): LocalDate | undefined {
  const pressure = uncontrolledSince(history, hypertensionCare, () =>
    history.given(hypertensionControl).at(-1),
  )
  const sugar = uncontrolledSince(history, diabetesCare, () =>
    history.given(diabetesControl).at(-1),
  )
  if (pressure === undefined) return sugar
  return sugar === undefined ? pressure : earliest(pressure, sugar)
}

/** Of school age, not measured for more than a year. */
export const missesSchoolScreening = (history: Needs): LocalDate =>
  unscreenedSince(history, schoolNutrition, 6)

/** 60 years or older, without SKILAS for more than a year. */
export const missesElderlyScreening = (history: Needs): LocalDate =>
  unscreenedSince(history, skilas, 60)

interface Control {
  readonly on: LocalDate
  readonly measured: { readonly drugTaken?: 'taken' | 'not-prescribed' | 'not-taken' }
}

/** @param lastControl asked only of those under care, who are few */
function uncontrolledSince(
  history: Needs,
  care: Episode,
  lastControl: () => Control | undefined,
): LocalDate | undefined {
  const open = history.episodes(care).at(-1)
  if (open === undefined || open.before !== undefined) return undefined
  const last = lastControl()
  if (last === undefined || last.on < open.from) return monthMissed(open.from)
  return last.measured.drugTaken === 'not-taken' ? addDays(last.on, 7) : monthMissed(last.on)
}

function unscreenedSince(history: Needs, service: Service, fromYears: number): LocalDate {
  const last = history.given(service).at(-1)?.on
  return last === undefined
    ? addMonths(latest(history.since, addSpan(history.birthDate, years(fromYears))), 12)
    : addMonths(last, MONTHS_WITHOUT_SCREENING)
}

const monthMissed = (day: LocalDate): LocalDate => firstDayOf(nextMonth(nextMonth(monthOf(day))))
