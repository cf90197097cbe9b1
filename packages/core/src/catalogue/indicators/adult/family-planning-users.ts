import { years } from '../../../calendar/local-date.ts'
import { isModern } from '../../../clinical/family-planning.ts'
import type { History } from '../../history.ts'
import type { Indicator, Period } from '../../indicator.ts'
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
    const named = [...history.given(familyPlanning), ...history.given(familyPlanningControl)]
      .filter(({ on, measured }) => on < period.before && measured.method !== undefined)
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .at(-1)
    if (named === undefined || !isModern(named.measured.method)) return undefined
    return { from: named.on < period.from ? period.from : named.on }
  },
}

/** What was last told by the end of the period. */
const lastTold = (history: History, period: Period) =>
  history
    .given(familyPlanning)
    .findLast(({ on, measured }) => on < period.before && measured.couple !== undefined)
