import { days } from '../../../calendar/local-date.ts'
import { randomGlucose } from '../../../clinical/glucose.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { randomGlucose as glucose } from '../../observations/blood.ts'
import { glucoseSigns } from '../../observations/warning-signs.ts'
import { randomGlucoseScale } from '../../outcomes/glucose.ts'

export const antenatalGlucose = defineService({
  id: 'antenatal-glucose',
  label: text('Gula darah ibu hamil (K3)', 'Blood glucose in pregnancy (K3)'),
  source:
    'KMK HK.01.07/MENKES/2015/2023: gula darah sewaktu pada K3; K3 dibaca sebagai minggu 21-24; batas memakai tabel dewasa (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { sex: 'female', during: pregnancy },
  schedule: { kind: 'once', from: days(147), late: days(169) },
  settings: ['pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { glucose, signs: { ...glucoseSigns, optional: true } },
  outcomes: { glucose: randomGlucoseScale },

  classify({ glucose, signs }) {
    return { glucose: randomGlucose(glucose, signs) }
  },
})
