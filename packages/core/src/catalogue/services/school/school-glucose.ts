import { years } from '../../../calendar/local-date.ts'
import { randomGlucose } from '../../../clinical/glucose.ts'
import { defineService } from '../../define.ts'
import { schoolGlucoseRiskSince } from '../../needs/school-glucose-risk.ts'
import { text } from '../../observation.ts'
import { randomGlucose as glucose } from '../../observations/blood.ts'
import { glucoseSigns } from '../../observations/warning-signs.ts'
import { randomGlucoseScale } from '../../outcomes/glucose.ts'

/** From 15 years the adults' glucose with a risk takes over. Who has signs is given it as well. */
export const schoolGlucose = defineService({
  id: 'school-glucose',
  label: text('Gula darah anak sekolah berisiko', 'Glucose at school age with a risk'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, diabetes usia sekolah: bila bergejala atau berisiko, setahun sekali; KMK HK.01.07/MENKES/33/2025: GDS anak di bawah 140 normal; obesitas IMT/U sebagai risiko pilihan kami, perlu dikonfirmasi',
  station: 'measure',
  eligible: { from: years(6), before: years(15) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { glucose, signs: { ...glucoseSigns, optional: true } },
  outcomes: { glucose: randomGlucoseScale },
  needed: schoolGlucoseRiskSince,

  classify({ glucose, signs }) {
    return { glucose: randomGlucose(glucose, signs) }
  },
})
