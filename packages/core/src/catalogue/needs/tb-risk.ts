/** Who is at risk of TB, and on which days TB was presumed. */
import type { LocalDate } from '../../calendar/local-date.ts'
import { type AdultTbAnswers, presumedTb } from '../../clinical/tuberculosis.ts'
import type { Episode } from '../define.ts'
import { diabetesCare } from '../episodes/diabetes-care.ts'
import { pregnancy } from '../episodes/pregnancy.ts'
import { tbContact } from '../episodes/tb-contact.ts'
import type { History } from '../history.ts'

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

export const wasIn = (history: Pick<History, 'episodes'>, on: LocalDate) => (episode: Episode) =>
  history
    .episodes(episode)
    .some(({ anchor, before }) => anchor <= on && (before === undefined || on < before))

/** The answers given on that day made TB presumed. */
export const wasPresumed = (
  history: Pick<History, 'episodes'>,
  { on, measured }: { readonly on: LocalDate; readonly measured: TbAnswers },
): boolean => presumedTb(measured, isAtTbRisk(measured, wasIn(history, on))) === 'presumed'
