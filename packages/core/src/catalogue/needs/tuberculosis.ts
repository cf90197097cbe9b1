/** Since when somebody needs the next step on the way from a cough to the end of a treatment. */
import { type LocalDate, addMonths } from '../../calendar/local-date.ts'
import { tbSuspicion } from '../../clinical/child-tb.ts'
import { openEpisode, untilDone } from '../course.ts'
import { tbPrevention } from '../episodes/tb-prevention.ts'
import { tbTreatment } from '../episodes/tb-treatment.ts'
import type { History } from '../history.ts'
import { tbSymptomsChild } from '../services/child/tb-symptoms-child.ts'
import { tbSymptomsSchool } from '../services/school/tb-symptoms-school.ts'
import { tbContactResult } from '../services/infection/tb-contact-result.ts'
import { tbSymptomsAdult } from '../services/infection/tb-symptoms-adult.ts'
import { wasIn, wasPresumed } from './tb-risk.ts'

type Dated<Measured> = readonly { readonly on: LocalDate; readonly measured: Measured }[]
type Result = { readonly result?: string }

/** Days on which an adult, a child or a contact was found to need the examination, from a day on; oldest first. */
export function tbPresumedDays(history: History, after?: LocalDate): readonly LocalDate[] {
  const later = <Visit extends { readonly on: LocalDate }>(visits: readonly Visit[]) =>
    after === undefined ? visits : visits.filter(({ on }) => on > after)
  return [
    ...later(history.given(tbSymptomsAdult)).filter((visit) => wasPresumed(history, visit)),
    ...later([...history.given(tbSymptomsChild), ...history.given(tbSymptomsSchool)]).filter(
      ({ measured: { contact, ...signs } }) => tbSuspicion(signs, contact) === 'suspected',
    ),
    ...later(history.given(tbContactResult)).filter(
      ({ measured }) => measured.result === 'presumed',
    ),
  ]
    .map(({ on }) => on)
    .toSorted()
}

/** Since TB was presumed; again from the day after a test that failed or waits for its result. */
export function workupSince(history: History, workups: Dated<Result>): LocalDate | undefined {
  const nth = workups.findLastIndex(({ measured: { result } }) =>
    ['negative', 'positive', 'rifampicin-resistant'].includes(result ?? ''),
  )
  const unsettled = workups.slice(nth + 1)
  const since = [...tbPresumedDays(history, workups[nth]?.on), ...unsettled.map(({ on }) => on)]
  const first = since.toSorted()[0]
  return first && untilDone(false, first, unsettled)
}

/** Since a test or the examination of a contact said so, unless treatment had begun by then. */
export function treatmentSince(history: History, workups: Dated<Result>): LocalDate | undefined {
  const since = [
    workups.findLast(({ measured: { result } }) =>
      ['positive', 'rifampicin-resistant'].includes(result ?? ''),
    )?.on,
    history.given(tbContactResult).findLast(({ measured }) => measured.result === 'treatment')?.on,
  ]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1)
  return since === undefined || wasIn(history, since)(tbTreatment) ? undefined : since
}

/** First day of the treatment going on; undefined without one, or when it is drug resistant and has a course of its own. */
export function sensitiveTreatment(
  history: History,
  starts: Dated<{ readonly type?: string }>,
): LocalDate | undefined {
  return starts.at(-1)?.measured.type === 'resistant'
    ? undefined
    : openEpisode(history, tbTreatment)?.anchor
}

/** Months of each regimen. General knowledge of the field. */
const REGIMEN_MONTHS: Readonly<Record<string, number>> = { '1hp': 1, '3hp': 3, '3hr': 3, '6h': 6 }

export function preventionEnds(
  history: History,
  starts: Dated<{ readonly regimen?: string }>,
): LocalDate | undefined {
  const going = openEpisode(history, tbPrevention)
  const regimen = starts.at(-1)?.measured.regimen ?? '6h'
  return going && addMonths(going.anchor, REGIMEN_MONTHS[regimen] ?? 6)
}
