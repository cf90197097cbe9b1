import { days } from '../../../calendar/local-date.ts'
import { randomGlucose } from '../../../clinical/glucose.ts'
import { defineService } from '../../define.ts'
import { diabetesCare } from '../../episodes/diabetes-care.ts'
import { tbTreatment } from '../../episodes/tb-treatment.ts'
import { text } from '../../observation.ts'
import { randomGlucose as glucose } from '../../observations/blood.ts'
import { glucoseSigns } from '../../observations/warning-signs.ts'
import { randomGlucoseScale } from '../../outcomes/glucose.ts'

export const tbGlucose = defineService({
  id: 'tb-glucose',
  label: text('Gula darah pasien TBC', 'Glucose of a TB patient'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining diabetes: semua pasien TBC pada umur berapa pun; tenggat pilihan kami',
  station: 'measure',
  eligible: { during: tbTreatment, notDuring: diabetesCare },
  schedule: { kind: 'once', from: days(0), late: days(28) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { glucose, signs: { ...glucoseSigns, optional: true } },
  outcomes: { glucose: randomGlucoseScale },

  classify({ glucose, signs }) {
    return { glucose: randomGlucose(glucose, signs) }
  },
})
