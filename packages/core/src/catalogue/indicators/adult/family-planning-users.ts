import { latest, years } from '../../../calendar/local-date.ts'
import { isModern } from '../../../clinical/family-planning.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
import { methodsNamed } from '../../needs/family-planning.ts'
import { text } from '../../observation.ts'
import { familyPlanning } from '../../services/adult/family-planning.ts'
import { familyPlanningControl } from '../../services/adult/family-planning-control.ts'

export const familyPlanningUsers: Indicator = {
  id: 'family-planning-users',
  label: text('Pasangan usia subur ber-KB', 'Couples who use family planning'),
  short: text('KB aktif', 'Family planning'),
  source:
    'KB aktif: pengguna cara modern di antara pasangan usia subur, perempuan 15-49 tahun (latar, perlu dikonfirmasi); target 70% latar',
  unknown: text(
    'Hanya perempuan yang tercatat berpasangan; yang tidak pernah ditanya tidak dihitung.',
    'Only women recorded as living in a couple; who was never asked is not counted.',
  ),
  group: 'adult',
  period: 'year',
  target: 70,
  population: { kind: 'age', from: years(15), before: years(50) },

  only: (history, period) =>
    history.sex === 'female' && lastTold(history, period)?.measured.couple === true,
  served(history, period) {
    const named = methodsNamed(history, history.given(familyPlanningControl)).findLast(
      ({ on }) => on < period.before,
    )
    if (named === undefined || !isModern(named.method)) return undefined
    return { from: latest(named.on, period.from) }
  },
}

/** What was last told by the end of the period. */
const lastTold = (history: History, period: Period) =>
  history
    .given(familyPlanning)
    .findLast(({ on, measured }) => on < period.before && measured.couple !== undefined)
