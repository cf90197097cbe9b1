import { years } from '../../../calendar/local-date.ts'
import { eyesOf, eyesWithoutPinhole } from '../../../clinical/senses.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { eyes } from '../../observations/senses.ts'
import { eyeScales } from '../../outcomes/senses.ts'

/** A kader counts fingers; a health worker reads the chart, and takes the pinhole below 6/12. */
export const schoolVision = defineService({
  id: 'school-vision',
  label: text('Mata anak sekolah', 'Eyes at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining penglihatan usia sekolah: minimal setahun sekali (kartu Posyandu 6 bulan sekali), hitung jari 6 meter, kelas visus, pinhole di bawah 6/12',
  station: 'measure',
  eligible: { from: years(6), before: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: eyes,
  outcomes: eyeScales,

  skips: eyesWithoutPinhole,
  classify: eyesOf,
})
