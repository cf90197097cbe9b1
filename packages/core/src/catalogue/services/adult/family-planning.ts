import { years } from '../../../calendar/local-date.ts'
import { planningUse } from '../../../clinical/family-planning.ts'
import { defineService } from '../../define.ts'
import { pregnancy } from '../../episodes/pregnancy.ts'
import { text } from '../../observation.ts'
import { contraceptiveMethod, couple, wantsChild } from '../../observations/family-planning.ts'
import { planningUseScale } from '../../outcomes/family-planning.ts'

export const familyPlanning = defineService({
  id: 'family-planning',
  label: text('KB pasangan usia subur', 'Family planning of couples'),
  source:
    'KMK HK.01.07/MENKES/2015/2023, layanan dewasa: KB, kader mengedukasi dan menggerakkan; pendataan PUS setahun sekali dan unmet need latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { from: years(15), before: years(50), sex: 'female', notDuring: pregnancy },
  schedule: { kind: 'every', span: years(1) },
  settings: ['home', 'posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['kader', 'midwife', 'nurse', 'doctor'],
  observes: { couple, wants: wantsChild, method: contraceptiveMethod },
  outcomes: { use: planningUseScale },

  skips: ({ couple }) => (couple === false ? ['wants', 'method'] : []),
  classify(answers) {
    return { use: planningUse(answers) }
  },
})
