import { years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { smokeOfOthers, teenSmoking } from '../../observations/school.ts'
import { teenSmokingScale } from '../../outcomes/school.ts'

/** From 15 years the questions on risk behaviour take over. */
export const schoolSmoking = defineService({
  id: 'school-smoking',
  label: text('Merokok pada usia sekolah', 'Smoking at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining merokok kelas 4-12 setahun sekali: tiap hari, kadang, pernah coba, tidak; kelas 4 dibaca 10 tahun (pilihan kami, perlu dikonfirmasi)',
  station: 'ask',
  eligible: { from: years(10), before: years(15) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { smoking: teenSmoking, smokeOfOthers },
  outcomes: { smoking: teenSmokingScale },

  classify({ smoking }) {
    return { smoking }
  },
})
