import { answered } from '../../../clinical/answered.ts'
import { defineService } from '../../define.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { text } from '../../observation.ts'
import { bodyWeight } from '../../observations/body.ts'
import { sideEffects, tbDrugTaken } from '../../observations/tuberculosis.ts'
import { sideEffectScale, tbDrugScale } from '../../outcomes/tuberculosis.ts'

export const tbControl = defineService({
  id: 'tb-control',
  label: text('Pengawasan minum obat bulanan', 'Monthly look at the treatment'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, kunjungan rumah TBC: obat diminum dan edukasi; sebulan sekali latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { during: tbTreatment },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: {
    drug: tbDrugTaken,
    sideEffects,
    weight: { ...bodyWeight, usual: [5, 120], optional: true },
  },
  outcomes: { drug: tbDrugScale, sideEffects: sideEffectScale },

  classify({ drug, sideEffects }) {
    return {
      drug,
      sideEffects: answered(sideEffects, 'present', 'none'),
    }
  },
})
