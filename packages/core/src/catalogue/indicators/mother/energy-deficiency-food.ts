import { pregnancyOf } from '../../antenatal.ts'
import { FOOD_DAYS } from '../../../clinical/mother-support.ts'
import { dayWhenSum, visitsIn } from '../../course.ts'
import { energyDeficientSince } from '../../energy-deficiency.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { motherSupplementaryFood } from '../../services/mother/mother-supplementary-food.ts'

export const energyDeficiencyFood: Indicator = {
  id: 'energy-deficiency-food',
  label: text(
    'Ibu hamil KEK mendapat makanan 90 hari',
    'Energy deficient mothers given 90 days of food',
  ),
  short: text('KEK MT', 'Food'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: MT ibu hamil KEK paling sedikit 90 hari; dibagi ibu hamil KEK yang ditemukan (rumus latar, perlu dikonfirmasi)',
  unknown: text(
    'Hanya KEK yang ditemukan di sini. Makanan yang tidak dihabiskan tetap terhitung diberikan.',
    'Only energy deficiency found here. Food that was not eaten counts as given.',
  ),
  group: 'mother',
  period: 'year',
  target: 80,
  population: { kind: 'episodeEnds', episode: pregnancy },
  only(history, period) {
    const counted = pregnancyOf(history, period)
    return counted !== undefined && energyDeficientSince(history, counted) !== undefined
  },

  served(history, period) {
    const counted = pregnancyOf(history, period)
    if (counted === undefined) return undefined
    const visits = visitsIn(history.given(motherSupplementaryFood), counted)
    return dayWhenSum(
      visits.map(({ on, measured }) => ({ on, count: measured.days })),
      FOOD_DAYS,
    )
  },
}
