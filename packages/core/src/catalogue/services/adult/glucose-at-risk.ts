import { years } from '../../../calendar/local-date.ts'
import { randomGlucose } from '../../../clinical/glucose.ts'
import { defineService } from '../../define.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { glucoseRiskSince } from '../../needs/glucose-risk.ts'
import { text } from '../../observation.ts'
import { randomGlucose as glucose } from '../../observations/blood.ts'
import { glucoseSigns } from '../../observations/warning-signs.ts'
import { randomGlucoseScale } from '../../outcomes/glucose.ts'

export const glucoseAtRisk = defineService({
  id: 'glucose-at-risk',
  label: text('Gula darah karena risiko', 'Glucose because of a risk'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining diabetes: usia 15 sampai 39 tahun dengan obesitas, obesitas sentral atau tensi tinggi, setahun sekali; prediabetes tiga bulan sekali',
  station: 'measure',
  eligible: { from: years(15), before: years(40), notDuring: diabetesCare },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { glucose, signs: { ...glucoseSigns, optional: true } },
  outcomes: { glucose: randomGlucoseScale },
  needed: glucoseRiskSince,

  classify({ glucose, signs }) {
    return { glucose: randomGlucose(glucose, signs) }
  },
})
