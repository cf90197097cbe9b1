/** For whom a part of the free health check is meant. */
import { type LocalDate, addMonths } from '../../calendar/local-date.ts'
import { cervixInterval } from '../../clinical/cancer-risk.ts'
import type { Episode } from '../define.ts'
import { diabetesCare } from '../episodes/diabetes-care.ts'
import { hypertensionCare } from '../episodes/hypertension-care.ts'
import { pregnancy } from '../episodes/pregnancy.ts'
import type { History } from '../history.ts'
import type { Period } from '../indicator.ts'
import { text } from '../observation.ts'
import { breastValidUntil, cervixValidUntil } from '../needs/cancer-screened.ts'
import { liverRiskSince } from '../needs/liver-risk.ts'
import { inPeriod } from '../served.ts'
import { cervicalScreening } from '../services/adult/cervical-screening.ts'
import { riskBehaviour } from '../services/adult/risk-behaviour.ts'
import type { Condition } from './health-check.ts'

const isInAny = (episodes: readonly Episode[], history: History, year: Period): boolean =>
  episodes.some((episode) =>
    history
      .episodes(episode)
      .some(({ from, before }) => from < year.before && (before ?? year.before) > year.from),
  )

/** Blood fats, heart and kidney only with hypertension or diabetes. @see KMK 33/2025 */
export const underCare: Condition = {
  label: text('dalam perawatan hipertensi atau diabetes', 'under care for pressure or diabetes'),
  holds: (history, year) => isInAny([hypertensionCare, diabetesCare], history, year),
}

/** Women pregnant in the year are not asked for breast and cervix; an earlier screening counts for its years. */
export const wantsBreast: Condition = {
  label: text(
    'tidak hamil, pemeriksaan terakhir sudah lewat masanya',
    'not pregnant, the last one is too old',
  ),
  holds: (history, year) =>
    isOver(breastValidUntil(history, year.from), year) && !isInAny([pregnancy], history, year),
}

/** @see CKG 2026, second-hand: 10, 3 or 1 years by the former result */
export const wantsCervix: Condition = {
  label: text(
    'tidak hamil, pemeriksaan terakhir sudah lewat masanya',
    'not pregnant, the last one is too old',
  ),
  holds: (history, year) =>
    isOver(cervixValidUntil(history, year.from), year) &&
    !isNotYetActive(history, year) &&
    !isInAny([pregnancy], history, year),
}

const isNotYetActive = (history: History, year: Period): boolean => {
  const asked = inPeriod(history.given(cervicalScreening), year).at(-1)
  return asked !== undefined && cervixInterval(asked.measured) === 'not-yet'
}

const isOver = (until: LocalDate | undefined, year: Period): boolean =>
  until === undefined || until < year.before

export const hasLiverRisk: Condition = {
  label: text('yang berisiko penyakit hati', 'with a risk of liver disease'),
  holds(history, year) {
    const since = liverRiskSince(history)
    return since !== undefined && since < year.before
  },
}

/** @see CKG 2026, second-hand: fitness only when activity is low */
export const movesLittle: Condition = {
  label: text('yang kurang bergerak', 'with little activity'),
  holds: (history, year) =>
    history
      .given(riskBehaviour)
      .some(
        ({ on, measured }) =>
          on >= year.from && on < year.before && measured.littleActivity === true,
      ),
}

/** Thalassaemia and glucose for all at two; from 3 to 6 only with a risk, which is asked elsewhere. */
export const turnsTwo: Condition = {
  label: text('yang genap 2 tahun pada tahun itu', 'who turn two in the year'),
  holds({ birthDate }, year) {
    const second = addMonths(birthDate, 24)
    return second >= year.from && second < year.before
  },
}
