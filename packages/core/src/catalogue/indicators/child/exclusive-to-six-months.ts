import { addMonths, months } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { exclusiveBreastfeeding } from '../../services/child/exclusive-breastfeeding.ts'
import { sixMonthCare } from '../../services/child/six-month-care.ts'

export const exclusiveToSixMonths: Indicator = {
  id: 'exclusive-to-six-months',
  label: text('Hanya ASI sampai 6 bulan', 'Only breast milk to 6 months'),
  short: text('ASI eksklusif', 'Breast milk only'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: ASI eksklusif 0-5 bulan; lulus bila ya pada tiap kunjungan, terakhir pada umur 5 bulan, atau menurut PKAT (latar, perlu dikonfirmasi)',
  unknown: text(
    'Setiap jawaban hanya tentang sejak kemarin; hari di antaranya tidak diketahui.',
    'Each answer is about yesterday only; the days between are not known.',
  ),
  group: 'child',
  period: 'year',
  target: 50,
  population: { kind: 'reaches', age: months(6) },

  served(history) {
    const halfYear = addMonths(history.birthDate, 6)
    const told = history
      .given(exclusiveBreastfeeding)
      .filter(({ on, measured }) => on < halfYear && measured.only !== undefined)
    const atSix = history
      .given(sixMonthCare)
      .findLast(({ measured }) => measured.exclusive !== undefined)
    const isBroken = told.some(({ measured }) => measured.only === false)
    if (isBroken || atSix?.measured.exclusive === false) return undefined
    const last = told.at(-1)
    if (last !== undefined && last.on >= addMonths(history.birthDate, 5)) return { from: halfYear }
    return atSix && { from: atSix.on }
  },
}
