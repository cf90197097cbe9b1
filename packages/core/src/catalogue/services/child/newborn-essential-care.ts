import { days } from '../../../calendar/local-date.ts'
import { birthWeightClass, essentialCare } from '../../../clinical/birth-weight.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import * as birth from '../../observations/newborn.ts'
import { birthWeightScale, essentialCareScale } from '../../outcomes/newborn.ts'

export const newbornEssentialCare = defineService({
  id: 'newborn-essential-care',
  label: text('Perawatan bayi baru lahir', 'Care of the newborn'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, neonatus: BBLR < 2500 g, < 2000 g dirujuk; IMD, vitamin K1 dan salep mata serta nama kelas berat lahir latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { before: days(29) },
  schedule: { kind: 'once', from: days(0), late: days(1) },
  settings: ['home', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: {
    birthWeight: birth.birthWeight,
    birthLength: { ...birth.birthLength, optional: true },
    weeksAtBirth: { ...birth.weeksAtBirth, optional: true },
    earlyBreastfeeding: birth.earlyBreastfeeding,
    vitaminK: birth.vitaminK,
    eyeOintment: birth.eyeOintment,
  },
  outcomes: { birthWeight: birthWeightScale, essentials: essentialCareScale },

  classify(measured) {
    return {
      birthWeight: birthWeightClass(measured.birthWeight),
      essentials: essentialCare(measured),
    }
  },
})
