import { days } from '../../../calendar/local-date.ts'
import { answered } from '../../../clinical/answered.ts'
import { warningSigns } from '../../../clinical/warning-signs.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { text } from '../../observation.ts'
import { tbVisitSigns } from '../../observations/home-visit.ts'
import { sideEffects, tbDrugTaken } from '../../observations/tuberculosis.ts'
import { sideEffectScale, tbDrugScale } from '../../outcomes/tuberculosis.ts'
import { warningSignScale } from '../../outcomes/warning-signs.ts'

/** The first month of the treatment; from then on the monthly look at it is enough. */
export const visitTb = defineService({
  id: 'visit-tb',
  label: text('Kunjungan rumah TBC, bulan pertama', 'Home visits for TB, first month'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah: kader memeriksa obat TBC diminum dan mengedukasi; tiap minggu di bulan pertama pilihan kami',
  station: 'ask',
  eligible: { during: tbTreatment },
  schedule: {
    kind: 'stages',
    stages: [
      { name: 'Minggu 1', from: days(0), before: days(7) },
      { name: 'Minggu 2', from: days(7), before: days(14) },
      { name: 'Minggu 3', from: days(14), before: days(21) },
      { name: 'Minggu 4', from: days(21), before: days(28) },
    ],
  },
  settings: ['home'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: { signs: tbVisitSigns, drug: tbDrugTaken, sideEffects },
  outcomes: { signs: warningSignScale, drug: tbDrugScale, sideEffects: sideEffectScale },

  classify({ signs, drug, sideEffects }) {
    return {
      signs: warningSigns(signs),
      drug,
      sideEffects: answered(sideEffects, 'present', 'none'),
    }
  },
})
