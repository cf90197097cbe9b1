import { years } from '../../../calendar/local-date.ts'
import { randomGlucose } from '../../../clinical/glucose.ts'
import { defineService } from '../../define.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { text } from '../../observation.ts'
import { randomGlucose as glucose } from '../../observations/blood.ts'
import { glucoseSigns } from '../../observations/warning-signs.ts'
import { randomGlucoseScale } from '../../outcomes/glucose.ts'

export const glucoseScreening = defineService({
  id: 'glucose-screening',
  label: text('Skrining gula darah', 'Glucose screening'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining diabetes: semua usia 40 tahun ke atas, setahun sekali; di bawah 70 dan di atas 300 mg/dL latar, perlu dikonfirmasi',
  station: 'measure',
  eligible: { from: years(40), notDuring: diabetesCare },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { glucose, signs: { ...glucoseSigns, optional: true } },
  outcomes: { glucose: randomGlucoseScale },

  classify({ glucose, signs }) {
    return { glucose: randomGlucose(glucose, signs) }
  },
})
