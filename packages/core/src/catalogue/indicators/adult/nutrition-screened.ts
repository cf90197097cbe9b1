import { years } from '../../../calendar/local-date.ts'
import type { Indicator } from '../../indicator.ts'
import { text } from '../../observation.ts'
import { firstServed, inPeriod } from '../../served.ts'
import { adultNutrition } from '../../services/adult/adult-nutrition.ts'
import { schoolNutrition } from '../../services/school/school-nutrition.ts'

export const nutritionScreened: Indicator = {
  id: 'nutrition-screened',
  label: text('Dewasa diukur gizinya', 'Adults weighed and measured'),
  short: text('Gizi dewasa', 'Nutrition, adults'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining obesitas: usia 15 tahun ke atas setahun sekali, berat, tinggi dan lingkar perut; di sini 15-59 tahun',
  unknown: text(
    'Pemeriksaan di tempat lain yang tidak dicatat di sini tidak terlihat.',
    'Examinations elsewhere that were not recorded here are not seen.',
  ),
  group: 'adult',
  period: 'year',
  target: 100,
  population: { kind: 'age', from: years(15), before: years(60) },

  served(history, period) {
    return firstServed(
      [
        ...inPeriod(history.given(schoolNutrition), period),
        ...inPeriod(history.given(adultNutrition), period),
      ],
      ({ measured: { weight, height, waist } }) =>
        weight !== undefined && height !== undefined && waist !== undefined,
    )
  },
}
