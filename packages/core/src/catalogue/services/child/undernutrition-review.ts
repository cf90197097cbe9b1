import { days, daysBetween, months } from '../../../calendar/local-date.ts'
import { nutritionResponse } from '../../../clinical/undernutrition.ts'
import { defineService } from '../../define.ts'
import { undernutritionCare } from '../../episodes/undernutrition-care.ts'
import { wasThinAtLast } from '../../growth-of-month.ts'
import { text } from '../../observation.ts'
import { bodyWeight, oedema, upperArm } from '../../observations/body.ts'
import * as seen from '../../observations/undernutrition.ts'
import { nutritionResponseScale } from '../../outcomes/undernutrition.ts'

export const undernutritionReview = defineService({
  id: 'undernutrition-review',
  label: text('Kontrol perawatan gizi', 'Review of nutrition care'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: tanpa respons adekuat sesudah 1 minggu ke rumah sakit; KMK HK.01.07/MENKES/33/2025: dinilai lagi sesudah 2 minggu; selanjutnya tiap bulan latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { during: undernutritionCare },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'Minggu 1', from: days(7), late: days(10), before: days(14) },
      { name: 'Minggu 2', from: days(14), late: days(21), before: days(28) },
      { name: 'Bulan 1', from: days(28), before: months(2) },
      { name: 'Bulan 2', from: months(2), before: months(3) },
      { name: 'Bulan 3', from: months(3), before: months(4) },
      { name: 'Bulan 4', from: months(4), before: months(5) },
      { name: 'Bulan 5', from: months(5), before: months(6) },
      { name: 'Bulan 6', from: months(6), before: months(12) },
    ],
  },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: {
    weight: { ...bodyWeight, plausible: [0.5, 40], usual: [2, 25], optional: true },
    arm: { ...upperArm, plausible: [6, 30], usual: [10, 20], optional: true },
    oedema: { ...oedema, optional: true },
    response: seen.nutritionResponse,
    redFlag: seen.redFlag,
    complication: seen.complication,
  },
  outcomes: { response: nutritionResponseScale },
  closes: {
    episode: undernutritionCare,
    day: ({ response }, on) => (response === 'recovered' ? on : undefined),
  },

  classify(measured, { on, during }) {
    const began = during(undernutritionCare)?.anchor
    const sinceDays = began === undefined ? undefined : daysBetween(began, on)
    return { response: nutritionResponse(measured, sinceDays) }
  },

  doubts({ response }, context) {
    if (response !== 'recovered' || !wasThinAtLast(context)) return {}
    return { response: text('Ukuran terakhir masih kurus; sudah pulih?', 'Still thin, recovered?') }
  },
})
