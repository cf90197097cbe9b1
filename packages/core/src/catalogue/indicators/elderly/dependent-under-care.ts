import { latest, years } from '../../../calendar/local-date.ts'
import { longTermCare } from '../../episodes/long-term-care.ts'
import type { Indicator } from '../../indicator.ts'
import { dependentOn } from '../../needs/home-care.ts'
import { text } from '../../observation.ts'

export const dependentUnderCare: Indicator = {
  id: 'elderly-dependent-under-care',
  label: text('Lansia bergantung yang dirawat di rumah', 'Dependent elderly cared for at home'),
  short: text('Perawatan rumah', 'Home care'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, lansia: ketergantungan sedang sampai total mendapat perawatan jangka panjang; rumus latar, perlu dikonfirmasi',
  unknown: text(
    'Hanya yang AKS-nya pernah diperiksa; mutu perawatan tidak dinilai.',
    'Only who was asked the activities at least once; the quality of care is not judged.',
  ),
  group: 'elderly',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(60), before: years(150) },
  only: (history, period) => dependentOn(history, period.before) !== undefined,

  served(history, period) {
    const care = history
      .episodes(longTermCare)
      .findLast(
        ({ from, before }) =>
          from < period.before && (before === undefined || before > period.from),
      )
    if (care === undefined) return undefined
    const from = latest(care.from, period.from)
    return care.before === undefined ? { from } : { from, before: care.before }
  },
}
