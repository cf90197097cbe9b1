import { years } from '../../../calendar/local-date.ts'
import { plasmaGlucose } from '../../../clinical/plasma-glucose.ts'
import { defineService } from '../../define.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { text } from '../../observation.ts'
import {
  fastingGlucose,
  glycatedHaemoglobin,
  randomGlucose,
  twoHourGlucose,
} from '../../observations/blood.ts'
import { diabetesBasis, diabetesKnownSince } from '../../observations/chronic-care.ts'
import { classicGlucoseSigns } from '../../observations/warning-signs.ts'
import { diabetesDecisionScale } from '../../outcomes/chronic-care.ts'
import { plasmaGlucoseScale } from '../../outcomes/glucose.ts'

export const diabetesDiagnosis = defineService({
  id: 'diabetes-diagnosis',
  label: text('Penetapan diabetes', 'Decision on diabetes'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining diabetes: GDP 126, TTGO 200, HbA1c 6,5, GDS 200 dengan gejala klasik; penetapan oleh dokter, bukan kader; SPM 9 usia 15 tahun ke atas',
  station: 'serve',
  eligible: { from: years(15) },
  schedule: { kind: 'asNeeded' },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    basis: diabetesBasis,
    fasting: { ...fastingGlucose, optional: true },
    twoHours: { ...twoHourGlucose, optional: true },
    hba1c: { ...glycatedHaemoglobin, optional: true },
    random: { ...randomGlucose, optional: true },
    classicSigns: { ...classicGlucoseSigns, optional: true },
    since: { ...diabetesKnownSince, optional: true },
  },
  outcomes: { decision: diabetesDecisionScale, laboratory: plasmaGlucoseScale },
  opens: {
    episode: diabetesCare,
    anchor: ({ basis }, on) => (basis === 'new' || basis === 'known-treated' ? on : undefined),
  },
  closes: {
    episode: diabetesCare,
    day: ({ basis }, on) => (basis === 'not-diabetes' ? on : undefined),
  },

  classify({ basis, ...values }) {
    const isDiabetes = basis === 'new' || basis === 'known-treated'
    return { decision: isDiabetes ? 'diabetes' : basis, laboratory: plasmaGlucose(values) }
  },

  doubts({ basis, ...values }) {
    if (basis !== 'new' || plasmaGlucose(values) === 'diabetes') return {}
    return {
      basis: text(
        'Tidak ada nilai dalam rentang diabetes, benar?',
        'No value in the range of diabetes, sure?',
      ),
    }
  },
})
