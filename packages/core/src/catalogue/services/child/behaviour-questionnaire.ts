import { months } from '../../../calendar/local-date.ts'
import { behaviourClass } from '../../../clinical/child-behaviour.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { behaviourYes } from '../../observations/development.ts'
import { behaviourScale } from '../../outcomes/development.ts'

export const behaviourQuestionnaire = defineService({
  id: 'behaviour-questionnaire',
  label: text('Perilaku dan emosi (KMPE)', 'Behaviour and emotion (KMPE)'),
  source:
    'SDIDTK, KMPE 36-72 bulan: ada jawaban ya dibimbing atau dirujuk; satu ya dan dua ya, serta tiap 6 bulan latar, perlu dikonfirmasi',
  station: 'serve',
  eligible: { from: months(36), before: months(73) },
  schedule: { kind: 'every', span: months(6) },
  settings: ['posyandu', 'school', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { yes: behaviourYes },
  outcomes: { behaviour: behaviourScale },

  classify: ({ yes }) => ({ behaviour: behaviourClass(yes) }),
})
