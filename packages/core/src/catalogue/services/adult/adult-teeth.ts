import { years } from '../../../calendar/local-date.ts'
import { mouthOf } from '../../../clinical/senses.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { gumProblem, toothDecay } from '../../observations/senses.ts'
import { mouthScale } from '../../outcomes/senses.ts'

export const adultTeeth = defineService({
  id: 'adult-teeth',
  label: text('Gigi dan mulut dewasa', 'Teeth and mouth of adults'),
  source:
    'KMK 33/2025 (pemeriksaan kesehatan gratis): gigi sejak 18 tahun, jaringan gusi sejak 25 tahun, setahun sekali',
  station: 'serve',
  eligible: { from: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { decay: toothDecay, gums: gumProblem },
  outcomes: { mouth: mouthScale },

  skips: (_, { ageMonths }) => (ageMonths < 12 * 25 ? ['gums'] : []),
  classify({ decay, gums }, { ageMonths }) {
    // Below 25 nobody looks at the gums: then sound teeth are a sound mouth.
    return { mouth: mouthOf(decay, ageMonths < 12 * 25 ? (gums ?? false) : gums) }
  },
})
