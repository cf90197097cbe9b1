import { years } from '../../../calendar/local-date.ts'
import { mouthOf } from '../../../clinical/senses.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { gumProblem, toothDecay } from '../../observations/senses.ts'
import { mouthScale } from '../../outcomes/senses.ts'

export const schoolTeeth = defineService({
  id: 'school-teeth',
  label: text('Gigi dan mulut anak sekolah', 'Teeth and mouth at school age'),
  source:
    'Permenkes 4/2019, SPM 5: skrining gigi dan mulut setahun sekali (latar, perlu dikonfirmasi); KMK HK.01.07/MENKES/2015/2023: karies dicatat',
  station: 'measure',
  eligible: { from: years(6), before: years(18) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { decay: toothDecay, gums: gumProblem },
  outcomes: { mouth: mouthScale },

  classify({ decay, gums }) {
    return { mouth: mouthOf(decay, gums) }
  },
})
