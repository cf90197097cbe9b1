import { months } from '../../../calendar/local-date.ts'
import { attentionClass } from '../../../clinical/child-behaviour.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { attentionPoints } from '../../observations/development.ts'
import { attentionScale } from '../../outcomes/development.ts'

/** Only when the parents or the teacher complain. */
export const attentionQuestionnaire = defineService({
  id: 'attention-questionnaire',
  label: text('Pemusatan perhatian (GPPH)', 'Attention (GPPH)'),
  source:
    'SDIDTK, GPPH sejak 36 bulan bila ada keluhan: jumlah 13 atau lebih dirujuk (latar, perlu dikonfirmasi)',
  station: 'serve',
  eligible: { from: months(36), before: months(73) },
  schedule: { kind: 'asNeeded' },
  settings: ['school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { points: attentionPoints },
  outcomes: { attention: attentionScale },

  classify: ({ points }) => ({ attention: attentionClass(points) }),
})
