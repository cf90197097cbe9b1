import { months, years } from '../../../calendar/local-date.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { fitness } from '../../observations/school.ts'
import { fitnessScale } from '../../outcomes/school.ts'

export const schoolFitness = defineService({
  id: 'school-fitness',
  label: text('Kebugaran anak sekolah', 'Fitness at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, tes lari 1000 m umur 10-12 tahun dan 1600 m umur 13-19 tahun, 6 bulan sekali; kategori dari aplikasi SIPGAR',
  station: 'measure',
  eligible: { from: years(10), before: years(18) },
  schedule: { kind: 'every', span: months(6) },
  settings: ['school', 'puskesmas'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { fitness },
  outcomes: { fitness: fitnessScale },

  classify({ fitness }) {
    return { fitness }
  },
})
