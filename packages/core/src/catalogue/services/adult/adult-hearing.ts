import { years } from '../../../calendar/local-date.ts'
import { hearingOf } from '../../../clinical/senses.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { whisperLeft, whisperRight } from '../../observations/senses.ts'
import { earScales } from '../../outcomes/senses.ts'

export const adultHearing = defineService({
  id: 'adult-hearing',
  label: text('Telinga dewasa', 'Ears of adults'),
  source:
    'kartu Posyandu dewasa dan lansia: tes bisik (6 bulan sekali); KMK 33/2025: setahun sekali, 4 dari 5 kata',
  station: 'measure',
  eligible: { from: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { right: whisperRight, left: whisperLeft },
  outcomes: earScales,

  classify({ right, left }) {
    return { right: hearingOf(right), left: hearingOf(left) }
  },
})
