import { days, months } from '../../../calendar/local-date.ts'
import { sputumFollowUp } from '../../../clinical/tuberculosis.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { sensitiveTreatment } from '../../needs/tuberculosis.ts'
import { text } from '../../observation.ts'
import { sputumResult } from '../../observations/tuberculosis.ts'
import { sputumScale } from '../../outcomes/tuberculosis.ts'
import { tbTreatmentStart } from './tb-treatment-start.ts'

/** A month of treatment is 28 daily doses, so the end of month 2 is day 56. */
export const tbSputum = defineService({
  id: 'tb-sputum',
  label: text('Tes dahak ulang', 'Follow-up sputum test'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: dahak ulang TBC sensitif obat pada bulan 2, 5 dan 6; bulan pengobatan 28 dosis dan tenggatnya latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { during: tbTreatment },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'BULAN-2', from: days(56), late: { months: 2, days: 14 }, before: days(140) },
      { name: 'BULAN-5', from: days(140), late: { months: 5, days: 14 }, before: days(168) },
      { name: 'BULAN-6', from: days(168), late: { months: 6, days: 14 }, before: months(8) },
    ],
  },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { result: sputumResult },
  outcomes: { sputum: sputumScale },

  needed(history) {
    return sensitiveTreatment(history, history.given(tbTreatmentStart))
  },
  classify({ result }, { on, during }) {
    return { sputum: sputumFollowUp(result, { anchor: during(tbTreatment)?.anchor, on }) }
  },
})
