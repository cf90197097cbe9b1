import { years } from '../../../calendar/local-date.ts'
import { bodyMassDoubts, bodyMassForAge } from '../../../clinical/body-mass-for-age.ts'
import { classDoubt } from '../../../clinical/school-class.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { bodyHeight, bodyWeight, waist } from '../../observations/body.ts'
import { schoolClass } from '../../observations/school.ts'
import { bodyMassForAgeScale } from '../../outcomes/body-mass-for-age.ts'

/** From 15 years weight, height and waist of adults take over, with the same table. */
export const schoolNutrition = defineService({
  id: 'school-nutrition',
  label: text('Berat dan tinggi anak sekolah', 'Weight and height at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining obesitas usia sekolah: setahun sekali, gizi lebih dipantau 3 bulan; kelas: Permenkes 2/2020, IMT/U 5-18 tahun; sebutan gizi buruk di bawah -3 SD latar, perlu dikonfirmasi',
  station: 'measure',
  eligible: { from: years(6), before: years(15), notDuring: pregnancy },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: {
    weight: { ...bodyWeight, plausible: [8, 150], usual: [14, 75] },
    height: { ...bodyHeight, plausible: [75, 210], usual: [100, 175] },
    waist: { ...waist, usual: [45, 100], optional: true },
    schoolClass,
  },
  outcomes: { bodyMassForAge: bodyMassForAgeScale },

  classify(sizes, person) {
    return { bodyMassForAge: bodyMassForAge(sizes, person) }
  },

  doubts({ schoolClass, ...sizes }, context) {
    return { ...bodyMassDoubts(sizes, context), schoolClass: classDoubt(schoolClass, context) }
  },
})
