/** Since when somebody needs the next step on the way from a cough to the end of a treatment. */
import { type LocalDate, addMonths } from '../../calendar/local-date.ts'
import { type AdultTbAnswers, presumedTb } from '../../clinical/tuberculosis.ts'
import { openEpisode, untilDone } from '../course.ts'
import type { Episode } from '../define.ts'
import { diabetesCare } from '../episodes/diabetes-care.ts'
import { pregnancy } from '../episodes/pregnancy.ts'
import { tbContact } from '../episodes/tb-contact.ts'
import { tbPrevention } from '../episodes/tb-prevention.ts'
import { tbTreatment } from '../episodes/tb-treatment.ts'
import type { History } from '../history.ts'

type Dated<Measured> = readonly { readonly on: LocalDate; readonly measured: Measured }[]
export interface TbAnswers extends AdultTbAnswers {
  readonly closeContact?: boolean
  readonly risk?: boolean
}

/** @see KMK HK.01.07/MENKES/2015/2023, TB: priority groups; those a kader may not know of are left out */
export const isAtTbRisk = (
  { closeContact, risk }: TbAnswers,
  isIn: (episode: Episode) => boolean,
): boolean =>
  closeContact === true || risk === true || [pregnancy, diabetesCare, tbContact].some(isIn)

const wasIn = (history: Pick<History, 'episodes'>, on: LocalDate) => (episode: Episode) =>
  history
    .episodes(episode)
    .some(({ anchor, before }) => anchor <= on && (before === undefined || on < before))

/** The answers given on that day made TB presumed. */
export const wasPresumed = (
  history: Pick<History, 'episodes'>,
  { on, measured }: Dated<TbAnswers>[number],
): boolean => presumedTb(measured, isAtTbRisk(measured, wasIn(history, on))) === 'presumed'

type Result = { readonly result?: string }

/** Since TB was presumed; again from the day after a test that failed or waits for its result. */
export function workupSince(
  history: History,
  asked: Dated<TbAnswers>,
  told: { readonly contacts: Dated<Result>; readonly workups: Dated<Result> },
): LocalDate | undefined {
  const settled = told.workups.findLast(({ measured: { result } }) =>
    ['negative', 'positive', 'rifampicin-resistant'].includes(result ?? ''),
  )?.on
  const later = <Visit extends { readonly on: LocalDate }>(visits: readonly Visit[]) =>
    visits.filter(({ on }) => settled === undefined || on > settled)
  const since = [
    ...later(asked).filter((visit) => wasPresumed(history, visit)),
    ...later(told.contacts).filter(({ measured }) => measured.result === 'presumed'),
    ...later(told.workups),
  ]
    .map(({ on }) => on)
    .toSorted()[0]
  return since && untilDone(false, since, later(told.workups))
}

/** Since a test or the examination of a contact said so, unless treatment had begun by then. */
export function treatmentSince(
  history: History,
  told: { readonly contacts: Dated<Result>; readonly workups: Dated<Result> },
): LocalDate | undefined {
  const since = [
    told.workups.findLast(({ measured: { result } }) =>
      ['positive', 'rifampicin-resistant'].includes(result ?? ''),
    )?.on,
    told.contacts.findLast(({ measured }) => measured.result === 'treatment')?.on,
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
