import { answered } from '../../../clinical/answered.ts'
import { defineService } from '../../define.ts'
import { tbPrevention } from '../../episodes/tb-prevention.ts'
import { text } from '../../observation.ts'
import { sideEffects, tbDrugTaken } from '../../observations/tuberculosis.ts'
import { sideEffectScale, tbDrugScale } from '../../outcomes/tuberculosis.ts'

export const tptPickup = defineService({
  id: 'tpt-pickup',
  label: text('Ambil obat pencegahan', 'Monthly preventive drug'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: TPT diberikan dan dipantau; pengambilan sebulan sekali latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { during: tbPrevention },
  schedule: { kind: 'everyMonth' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  treatment: true,
  observes: { drug: tbDrugTaken, sideEffects },
  outcomes: { drug: tbDrugScale, sideEffects: sideEffectScale },

  classify({ drug, sideEffects }) {
    return {
      drug,
      sideEffects: answered(sideEffects, 'present', 'none'),
    }
  },
})
