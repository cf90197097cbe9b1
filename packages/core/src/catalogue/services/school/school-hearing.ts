import { years } from '../../../calendar/local-date.ts'
import { hearingOf } from '../../../clinical/senses.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { whisperLeft, whisperRight } from '../../observations/senses.ts'
import { earScales } from '../../outcomes/senses.ts'

export const schoolHearing = defineService({
  id: 'school-hearing',
  label: text('Telinga anak sekolah', 'Ears at school age'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, skrining pendengaran usia sekolah: minimal setahun sekali (kartu Posyandu 6 bulan sekali), tes bisik 4 dari 5 kata',
  station: 'measure',
  eligible: { from: years(6), before: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { right: whisperRight, left: whisperLeft },
  outcomes: earScales,

  classify({ right, left }) {
    return { right: hearingOf(right), left: hearingOf(left) }
  },
})
