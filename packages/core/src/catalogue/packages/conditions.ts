/** For whom a part of the free health check is meant. */
import type { LocalDate } from '../../calendar/local-date.ts'
import type { Episode } from '../define.ts'
import { diabetesCare } from '../episodes/diabetes-care.ts'
import { hypertensionCare } from '../episodes/hypertension-care.ts'
import { pregnancy } from '../episodes/pregnancy.ts'
import type { History } from '../history.ts'
import type { Period } from '../indicator.ts'
import { breastValidUntil, cervixValidUntil } from '../needs/cancer-screened.ts'
import { liverRiskSince } from '../needs/liver-risk.ts'
import { riskBehaviour } from '../services/adult/risk-behaviour.ts'

const isInAny = (episodes: readonly Episode[], history: History, year: Period): boolean =>
  episodes.some((episode) =>
    history
      .episodes(episode)
      .some(({ from, before }) => from < year.before && (before ?? year.before) > year.from),
  )

/** Blood fats, heart and kidney only with hypertension or diabetes. @see KMK 33/2025 */
export const underCare = (history: History, year: Period): boolean =>
  isInAny([hypertensionCare, diabetesCare], history, year)

/** Women pregnant in the year are not asked for breast and cervix; an earlier screening counts for its years. */
export const wantsBreast = (history: History, year: Period): boolean =>
  isOver(breastValidUntil(history, year.from), year) && !isInAny([pregnancy], history, year)

/** @see CKG 2026, second-hand: 10, 3 or 1 years by the former result */
export const wantsCervix = (history: History, year: Period): boolean =>
  isOver(cervixValidUntil(history, year.from), year) && !isInAny([pregnancy], history, year)

const isOver = (until: LocalDate | undefined, year: Period): boolean =>
  until === undefined || until < year.before

export const hasLiverRisk = (history: History, year: Period): boolean => {
  const since = liverRiskSince(history)
  return since !== undefined && since < year.before
}

/** @see CKG 2026, second-hand: fitness only when activity is low */
export const movesLittle = (history: History, year: Period): boolean =>
  history
    .given(riskBehaviour)
    .some(
      ({ on, measured }) => on >= year.from && on < year.before && measured.littleActivity === true,
    )
