import { years } from '../../../calendar/local-date.ts'
import { bowelRisk } from '../../../clinical/cancer-risk.ts'
import { defineService } from '../../define.ts'
import { text } from '../../observation.ts'
import { familyBowelCancer } from '../../observations/cancer.ts'
import { everSmoked } from '../../observations/tobacco.ts'
import { bowelRiskScale } from '../../outcomes/cancer.ts'

export const bowelCancerRisk = defineService({
  id: 'bowel-cancer-risk',
  label: text('Risiko kanker usus besar (APCS)', 'Bowel cancer risk (APCS)'),
  source:
    'KMK 33/2025: kuesioner APCS sejak 45 tahun, setahun sekali (2026 juga perempuan, menurut sumber kedua); 0-1, 2-3, 4-7; angka tiap butir latar, perlu dikonfirmasi',
  station: 'ask',
  eligible: { from: years(45) },
  schedule: { kind: 'every', span: years(1) },
  settings: ['posyandu', 'pustu', 'puskesmas', 'hospital'],
  givenBy: ['midwife', 'nurse', 'doctor'],
  observes: { family: familyBowelCancer, everSmoked },
  outcomes: { risk: bowelRiskScale },

  classify(answers, { sex, ageMonths }) {
    return { risk: bowelRisk(answers, { sex, ageYears: Math.floor(ageMonths / 12) }) }
  },
})
