import { afterBirth, birthIn, isMotherOf } from '../../births.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { dayWhenSum } from '../../course.ts'
import { motherVitaminA } from '../../services/mother/mother-vitamin-a.ts'

export const motherVitaminATwice: Indicator = {
  id: 'mother-vitamin-a-twice',
  label: text('Ibu nifas mendapat dua kapsul vitamin A', 'Mothers given two vitamin A capsules'),
  short: text('Vit A nifas', 'Vitamin A'),
  source:
    'Kartu Posyandu ibu nifas: dua kapsul; dalam 6 minggu sesudah bersalin (latar, perlu dikonfirmasi)',
  unknown: text(
    'Kapsul yang diberikan di tempat bersalin terhitung bila dicatat.',
    'Capsules given at the place of birth count when written down.',
  ),
  group: 'mother',
  period: 'year',
  target: 90,
  population: { kind: 'everybody' },
  only: isMotherOf,

  served(history, period) {
    const birth = birthIn(history, period)
    if (birth === undefined) return undefined
    const visits = afterBirth(history.given(motherVitaminA), birth)
    return dayWhenSum(
      visits.map(({ on, measured }) => ({ on, count: measured.capsules })),
      2,
    )
  },
}
