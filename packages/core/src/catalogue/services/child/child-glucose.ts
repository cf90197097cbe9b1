import { months } from '../../../calendar/local-date.ts'
import { childFastingGlucose, childGlucose as glucoseOf } from '../../../clinical/child-blood.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { fastingGlucose, randomGlucose } from '../../observations/blood.ts'
import { childFastingScale, childGlucoseScale } from '../../outcomes/child-blood.ts'

export const childGlucose = defineService({
  id: 'child-glucose',
  label: text('Gula darah anak, umur 2 tahun', 'Blood glucose at 2 years'),
  source:
    'KMK HK.01.07/MENKES/33/2025: umur 2 tahun semua, 3-6 tahun bila berisiko; GDS < 140 normal, selebihnya GDP, GDP >= 100 dirujuk; di bawah 70 latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(24), before: months(84) },
  schedule: { kind: 'once', from: months(24), late: months(36) },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    glucose: randomGlucose,
    fasting: { ...fastingGlucose, optional: true },
  },
  outcomes: { glucose: childGlucoseScale, fasting: childFastingScale },

  classify: ({ glucose, fasting }) => ({
    glucose: glucoseOf(glucose),
    fasting: childFastingGlucose(fasting),
  }),
})
